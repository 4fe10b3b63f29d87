/** The record of an application as a file: its entries, what they changed as far as it is shown, and the signed head. */
import { type Aspect, commitment, type Doer, entryHash, type RecordEntry } from './entry.ts';

/** A digest; with its salt the value can be proven, which stands beside it where it is shown. */
export interface Changed {
  digest: string;
  salt?: string;
  value?: unknown;
}

export interface FileEntry extends Omit<RecordEntry, 'by' | 'changed'> {
  by: Doer;
  changed: Partial<Record<Aspect, Changed>>;
}

/** What is said of the application beside its entries. */
export interface About {
  number: string;
  service: string;
  serviceVersion: number;
  /** Code of the agency that decides. */
  agency: string;
  state: string;
  /** Instants. */
  createdAt: string;
  /** Until when answers, records, files and messages are kept; absent while that is not known. */
  keptUntil?: string;
  erasedAt?: string;
}

export interface Head {
  about: About;
  /** Of the last entry, and its hash. */
  position: number;
  hash: string;
  /** When it was signed, an instant. */
  at: string;
}

/** The JSON Schema is `record.schema.json`. */
export interface ApplicationRecord {
  format: 'darcha-application-record/1';
  about: About;
  entries: FileEntry[];
  /** JWS of the head. */
  head: string;
}

export interface RecordFault {
  /** Stable. */
  code: string;
  /** JSON pointer. */
  path: string;
  message: string;
}

/** What is wrong with the chain of entries: one that was changed, left out, added or put elsewhere. */
export function chainFaults({ about, entries }: ApplicationRecord): RecordFault[] {
  return entries.flatMap((entry, i) => {
    const path = `/entries/${i}`;
    const before = entries[i - 1];
    const expected = before ? entryHash(about.number, asKept(before)) : '';
    const faults: RecordFault[] = [];
    if (entry.position !== i + 1) {
      const message = `It is at place ${i + 1}: an entry was left out, added or put elsewhere.`;
      faults.push({ code: 'position-wrong', path: `${path}/position`, message });
    }
    if (entry.before !== expected) {
      const message = 'It does not follow the entry before: that one, or this reference to it, was changed.';
      faults.push({ code: 'chain-broken', path: `${path}/before`, message });
    }
    return faults;
  });
}

/** What is shown and is not what the entry was made over. */
export function valueFaults({ entries }: ApplicationRecord): RecordFault[] {
  return entries.flatMap(({ changed }, i) =>
    Object.entries(changed).flatMap(([aspect, { digest, salt, value }]) => {
      const path = `/entries/${i}/changed/${aspect}`;
      if (value === undefined) return [];
      if (salt === undefined) return [{ code: 'salt-missing', path, message: 'Without its salt nothing proves it.' }];
      if (commitment(salt, value) === digest) return [];
      const message = 'The value, its salt or the digest was changed: it is not what the entry was made over.';
      return [{ code: 'value-changed', path, message }];
    }),
  );
}

/** Where a signed head does not speak of these entries. */
export function headFaults({ about, entries }: ApplicationRecord, head: Head): RecordFault[] {
  const faults: RecordFault[] = [];
  const last = entries.at(-1);
  if (last?.position !== head.position) {
    const message = `The head was signed over ${head.position} entries, and there are ${entries.length}.`;
    faults.push({ code: 'head-other-length', path: '/entries', message });
  } else if (entryHash(about.number, asKept(last)) !== head.hash) {
    const message = 'The last entry is not the one that was signed.';
    faults.push({ code: 'head-other-entry', path: `/entries/${entries.length - 1}`, message });
  }
  const names = new Set([...Object.keys(about), ...Object.keys(head.about)]) as Set<keyof About>;
  for (const name of names) {
    if (about[name] === head.about[name]) continue;
    const message = 'It is not what was signed.';
    faults.push({ code: 'about-changed', path: `/about/${name}`, message });
  }
  return faults;
}

/** Where a record does not go on from an older one of the same application. */
export function continuationFaults(record: ApplicationRecord, older: Head): RecordFault[] {
  const then = record.entries[older.position - 1];
  const same = record.about.number === older.about.number && then !== undefined;
  if (same && entryHash(record.about.number, asKept(then)) === older.hash) return [];
  const message = `Its first ${older.position} entries are not those that were signed on ${older.at}: the past was rewritten.`;
  return [{ code: 'history-rewritten', path: '/entries', message }];
}

/** The entry as it was hashed. */
export function asKept({ changed, ...entry }: FileEntry): RecordEntry {
  const digests = Object.entries(changed).map(([aspect, { digest }]) => [aspect, digest]);
  return { ...entry, changed: Object.fromEntries(digests) };
}
