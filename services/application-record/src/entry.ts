/** An entry of an application's record: what was done, and salted digests of what it changed, chained by hashes. */
import { hash } from 'node:crypto';
import { canonical } from '@darcha/transparency-log/log-entry.ts';

/** What entries commit to. */
export const aspects = [
  'applicant',
  'answers',
  'records',
  'attachments',
  'decision',
  'reasons',
  'extension',
  'findings',
  'messages',
  'opinions',
  'collector',
  'result',
  'revocation',
  'representation',
  'signatures',
  'hold',
] as const;
export type Aspect = (typeof aspects)[number];

/** Who did it. An official stands under a pseudonym of this application, which their agency can resolve. */
export type Doer =
  | { role: 'applicant' }
  /** Acting for the applicant under a mandate; who it was is committed to as `representation`. */
  | { role: 'representative'; mandate: string }
  /** One of those who sign beside the applicant, by the passport's code; who stands in `signatures`. */
  | { role: 'co-signer'; signer: string }
  | { role: 'portal' }
  | { role: 'official'; agency: string; official: string };

export interface RecordEntry {
  /** From 1, without gaps. */
  position: number;
  /** An instant. */
  at: string;
  by: Doer;
  /** "begin", "read", or the name of a step. */
  step: string;
  /** State of the application after it. */
  state: string;
  /** Of what it changed: SHA-256 over salt and value, base64url. */
  changed: Partial<Record<Aspect, string>>;
  /** Hash of the entry before; empty in the first. */
  before: string;
}

const format = 'darcha-application-record/1';
const saltBytes = 16;

/** SHA-256 of an entry of the application of this number, base64url: over the canonical JSON (RFC 8785) of a list. */
export function entryHash(number: string, { position, at, by, step, state, changed, before }: RecordEntry): string {
  const text = canonical([format, number, position, at, by, step, state, changed, before]);
  return hash('sha256', text, 'base64url');
}

/** The salt of one digest, from the application's own key: whoever has not the key can guess no value. */
export function saltOf(key: string, position: number, aspect: Aspect): string {
  return keyed(key, `${position}/${aspect}`);
}

/** What an entry says of a value: SHA-256 over the salt's text, a line feed and the canonical JSON of the value. */
export function commitment(salt: string, value: unknown): string {
  return hash('sha256', `${salt}\n${canonical(value)}`, 'base64url');
}

/** The official of an agency, as the record of this application calls them. */
export function officialPseudonym(key: string, agency: string, official: string): string {
  return keyed(key, `official/${agency}/${official}`);
}

/** Half of a SHA-256, so that nobody can go on from it without the key; an HMAC costs a step several times as much. */
function keyed(key: string, text: string): string {
  return hash('sha256', `${key}/${text}`, 'buffer').subarray(0, saltBytes).toString('base64url');
}

/** The next entry: `values` are those it changes, undefined for what is gone. */
export function nextEntry(
  number: string,
  last: RecordEntry | undefined,
  { key, values, ...done }: Pick<RecordEntry, 'at' | 'by' | 'step' | 'state'> & { key: string; values: Values },
): RecordEntry {
  const position = (last?.position ?? 0) + 1;
  const names = aspects.filter((aspect) => aspect in values);
  return {
    position,
    ...done,
    changed: Object.fromEntries(
      names.map((aspect) => [aspect, commitment(saltOf(key, position, aspect), values[aspect] ?? null)]),
    ),
    before: last ? entryHash(number, last) : '',
  };
}

/** JSON values, as the applicant may see them; null for what is gone. */
export type Values = Partial<Record<Aspect, unknown>>;
