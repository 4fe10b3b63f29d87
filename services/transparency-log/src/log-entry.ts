/** An entry of the log: what it says, its exact bytes and its hash as a leaf of an RFC 9162 Merkle tree. */
import { hash } from 'node:crypto';
import { hashLeaf } from './tree/hashing.ts';

/** What became of a question. */
export type Verdict = 'granted' | 'denied' | 'failed';

/** A message as the log keeps it: enough to recognise it, nothing of its content. */
export interface MessageProof {
  /** SHA-256 of the payload, hex. */
  digest: string;
  /** The JWS; empty when it was too large to be one. */
  signature: string;
}

/** What a question says of itself, once its signature has been verified. */
export interface LoggedQuestion {
  id: string;
  sender: string;
  consumer: string;
  /** Empty while the record type is not known. */
  provider: string;
  recordType: string;
  fields: string[];
  purpose: string;
  basis: string;
  application: string;
  askedAt: string;
  /** Until when it might be answered, an instant; absent when that was now or never. */
  answerBy?: string;
  /** Pseudonym of the person the record is about; absent when the arguments do not tell. */
  subject?: string;
}

export interface LogEntry {
  /** When it was logged, an instant. */
  at: string;
  /** Code of the member over whose connection the question came. */
  peer: string;
  /** Whole milliseconds from the question's arrival to this entry, in digits; absent in entries of before it was kept. */
  tookMs?: string;
  verdict: Verdict;
  /** "agreement:<id>" when granted, else the code of the error. */
  code: string;
  asked: MessageProof;
  /** Only when the exchange could trust the question. */
  question?: LoggedQuestion;
  answered?: MessageProof;
}

/** An entry with its bytes: JSON with sorted names (RFC 8785), so that anyone can make them again. */
export interface Leaf {
  entry: LogEntry;
  bytes: Buffer;
  /** RFC 9162, 2.1.1: the SHA-256 of a zero byte and the entry's bytes. */
  hash: Buffer;
}

const format = 'darcha-exchange-log/1';

export function leafOf(entry: LogEntry): Leaf {
  const bytes = Buffer.from(JSON.stringify(inOrder({ format, ...entry })));
  return { entry, bytes, hash: hashLeaf(bytes) };
}

export function readEntry(bytes: Uint8Array): LogEntry {
  const { format: written, ...entry } = JSON.parse(Buffer.from(bytes).toString('utf8')) as LogEntry & {
    format: string;
  };
  if (written !== format) throw new Error(`a log entry of the unknown format "${written}"`);
  return entry;
}

export function sha256(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer');
}

/** JSON by RFC 8785: sorted names, and JSON's own strings and numbers. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}

/**
 * The same value with its names in order, which JSON then keeps: quicker than `canonical`, and the same for names that do not
 * look like numbers, as those of entries, which are all ours.
 */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || isInOrder(value)) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) ordered[name] = inOrder((value as Record<string, unknown>)[name]);
  return ordered;
}

/** True when nothing has to be changed in it, nor in what is in it. */
function isInOrder(value: object): boolean {
  let before = '';
  for (const name in value) {
    const member = (value as Record<string, unknown>)[name];
    if (typeof member === 'object' && member !== null && !isInOrder(member)) return false;
    if (!Array.isArray(value) && name < before) return false;
    before = name;
  }
  return true;
}
