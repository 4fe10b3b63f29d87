/** What becomes of a submitted application once its registers have answered, or not. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Evidence, Facts, Note, RegisterFault } from './application.ts';
import { applyRules, computeFacts } from './rules.ts';

/** A record that could not be had this time. */
export interface Missing {
  evidence: string;
  /** Agency whose register it is. */
  register: string;
  fault: RegisterFault;
  /** Before this the register answers no question; only where that is known. */
  again?: Date;
  /** The exchange keeps the question for it, for so long. */
  parked?: { id: string; waitMs: number };
}

/** The portal's next step; a grant still needs its result signed. */
export type Conclusion =
  | { name: 'wait'; evidence: Record<string, Evidence>; register: string; fault: RegisterFault; again?: Date }
  | { name: 'examine'; evidence: Record<string, Evidence>; notes: Note[] }
  | { name: 'refuse'; evidence: Record<string, Evidence>; rules: string[] }
  | { name: 'grant'; evidence: Record<string, Evidence>; facts: Facts };

/** `application` with all evidence that has come in; `today` is the legal day. */
export function conclude(
  application: Application,
  passport: Passport,
  missing: readonly Missing[],
  today: string,
): Conclusion {
  const { evidence, status } = application;
  const [first] = missing;
  if (first) {
    const { evidence: _, parked: __, ...why } = first;
    return { name: 'wait', evidence, ...why };
  }
  const { refusals, notes } = applyRules(application, passport, today);
  const returnedBefore = 'examined' in status && status.examined;
  const decidedByAgencies = (passport.process?.length ?? 0) > 1;
  if (application.tier === 'interactive' || returnedBefore || decidedByAgencies) {
    return { name: 'examine', evidence, notes: [...refusals.map(ruleNote), ...notes] };
  }
  if (refusals.length > 0) return { name: 'refuse', evidence, rules: refusals };
  if (notes.length > 0) return { name: 'examine', evidence, notes };
  return grantOrExamine(application, passport, today);
}

/** What nobody can compute, or only an official can say, sends it to an official. */
function grantOrExamine(application: Application, passport: Passport, today: string): Conclusion {
  const { evidence } = application;
  const facts = computeFacts(application, passport, today);
  const unknown = Object.keys(passport.result?.facts ?? {}).filter((name) => (facts[name] ?? null) === null);
  if (unknown.length === 0 && passport.result) return { name: 'grant', evidence, facts };
  return { name: 'examine', evidence, notes: unknown.map((fact) => ({ kind: 'fact-missing', fact })) };
}

function ruleNote(rule: string): Note {
  return { kind: 'rule', rule };
}
