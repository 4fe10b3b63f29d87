/** What the verifier says. */

/** In the order in which they are told; each is made whatever became of the others, as far as that has a meaning. */
export const checkNames = [
  'bundle',
  'question-signature',
  'question-certificate',
  'question',
  'arguments-schema',
  'answer-signature',
  'answer-certificate',
  'answer',
  'record-schema',
  'entry',
  'entry-messages',
  'inclusion',
  'checkpoint',
  'time-stamp',
  'consistency',
] as const;

export type CheckName = (typeof checkNames)[number];

/** Why a check was not made, by stable codes. */
export const skipReasons = {
  'bundle-unreadable': 'The bundle cannot be read.',
  'answer-absent': 'The bundle holds no answer.',
  'value-absent': 'There is nothing that the schema would speak of.',
  'schema-absent': 'No schema of the record type was given.',
  'entry-unreadable': 'The entry cannot be read.',
  'root-unknown': 'The checkpoint cannot be read, so there is no root to lead to.',
  'log-key-absent': 'No key of the log was given.',
  'checkpoint-absent': 'No other checkpoint was given.',
  'proof-absent': 'No proof that one of the two checkpoints continues the other could be had.',
  'stamp-absent': 'The bundle holds none: the time is the word of the exchange alone.',
  'roots-absent': 'No roots of time stamping were given: the time is the word of the exchange alone.',
} as const;

export type SkipCode = keyof typeof skipReasons;

export interface Fault {
  /** Stable. */
  code: string;
  /** Where in the bundle, a JSON pointer; within signed bytes, the names of their fields follow. */
  path: string;
  /** In English: what is wrong, and what that means. */
  message: string;
}

export type Check =
  | { name: CheckName; outcome: 'ok'; faults: [] }
  | { name: CheckName; outcome: 'failed'; faults: Fault[] }
  | { name: CheckName; outcome: 'skipped'; faults: []; code: SkipCode; reason: string };

/** What is proven when no check has failed; read from the log's entry. */
export interface Facts {
  position: number;
  /** When the exchange says that it logged it, an instant. */
  at: string;
  /** By when an authority that has no part in it says that it was logged, an instant; absent without a stamp that holds. */
  stampedAt?: string;
  verdict: string;
  code: string;
  /** "<sender> asked <provider> for <record type>"; absent when the log does not tell. */
  asked?: { sender: string; consumer: string; provider: string; recordType: string; purpose: string };
}

export interface Verification {
  /** True when no check has failed; what was skipped is not proven. */
  ok: boolean;
  checks: Check[];
  /** Absent when the entry cannot be read. To be believed only when `ok`. */
  facts?: Facts;
}

export function checked(name: CheckName, faults: Fault[]): Check {
  return faults.length === 0 ? { name, outcome: 'ok', faults: [] } : { name, outcome: 'failed', faults };
}

export function skipped(name: CheckName, code: SkipCode): Check {
  return { name, outcome: 'skipped', faults: [], code, reason: skipReasons[code] };
}

/** The fault when it is one. */
export function when(wrong: boolean, code: string, path: string, message: string): Fault[] {
  return wrong ? [{ code, path, message }] : [];
}
