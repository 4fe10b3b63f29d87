/** The log's tree: the checkpoint's signature, the entry's place in it, two checkpoints, and its time stamp. */
import { sha256 } from '@darcha/transparency-log/log-entry.ts';
import { type TimeStampRoots, verifyTimeStamp } from '@darcha/transparency-log/time-stamp/verify.ts';
import { type Head, readCheckpoint } from '@darcha/transparency-log/tree/checkpoint.ts';
import { hashLeaf } from '@darcha/transparency-log/tree/hashing.ts';
import { type NoteKey, openNote } from '@darcha/transparency-log/tree/note.ts';
import { isConsistent, isIncluded } from '@darcha/transparency-log/tree/proofs.ts';
import type { OpenBundle } from '../open-bundle.ts';
import { type Fault, when } from '../types.ts';

/** The head that a note tells, when it can be read, whoever signed it; and everything wrong with the note. */
export function openCheckpoint(note: string, key: NoteKey, path: string): { head?: Head; faults: Fault[] } {
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
  const head = readCheckpoint(key.name, text);
  const faults = [
    ...when(openNote(note, key) === undefined, 'signature-wrong', path, `It is not signed by ${key.verifier}.`),
    ...(head ? [] : textFaults(text, key, path)),
    ...when(
      !isWellFormed(note, text),
      'note-form',
      path,
      'There is something in it that is neither text nor signature.',
    ),
  ];
  return head ? { head, faults } : { faults };
}

/** Of a text that is no checkpoint of this log: that of another one tells its name in its first line. */
function textFaults(text: string, { name }: NoteKey, path: string): Fault[] {
  const origin = text.slice(0, text.indexOf('\n'));
  return origin !== name && readCheckpoint(origin, text) !== undefined
    ? when(true, 'log-other', path, `It is a checkpoint of another log than ${name}.`)
    : when(true, 'checkpoint-unreadable', path, `Its text is not that of a checkpoint of ${name}.`);
}

/** Each line behind the text is a signature; those of others are not verified. */
function isWellFormed(note: string, text: string): boolean {
  return note.endsWith('\n') && /^\n(— [^\s+]+ [A-Za-z0-9+/]+={0,2}\n)+$/u.test(note.slice(text.length));
}

export function inclusionFaults({ entry, position, treeSize, hashes }: OpenBundle, head: Head): Fault[] {
  const included = isIncluded({
    leaf: position - 1,
    leafHash: hashLeaf(entry),
    size: head.size,
    root: head.root,
    proof: hashes,
  });
  return [
    ...when(
      treeSize !== head.size,
      'tree-other',
      '/log/inclusion/treeSize',
      `The proof is for a tree of ${treeSize} leaves, the checkpoint speaks for ${head.size}.`,
    ),
    ...when(
      !included,
      'inclusion-wrong',
      '/log/inclusion',
      'The proof does not lead from these bytes at this position to the root that the checkpoint tells.',
    ),
  ];
}

export interface Notes {
  older: string;
  newer: string;
  proof: readonly Buffer[];
}

/** Whether the log of the older checkpoint is the beginning of that of the newer one; both signed by the key. */
export function consistencyFaults({ older, newer, proof }: Notes, key: NoteKey): Fault[] {
  const [first, second] = [openCheckpoint(older, key, '/older'), openCheckpoint(newer, key, '/newer')];
  const faults = [...first.faults, ...second.faults];
  if (!first.head || !second.head) return faults;
  const consistent = isConsistent({ older: first.head, newer: second.head, proof });
  return [
    ...faults,
    ...when(
      !consistent,
      'consistency-wrong',
      '/consistency',
      'The proof does not show that the newer log begins with the older one. Unless it is the wrong proof, entries were altered, ' +
        'left out or put in between; keep both checkpoints, they prove it.',
    ),
  ];
}

/** Of a stamp: everything wrong with it, and the time it proves when nothing is. */
export function stampFaults(token: Buffer, note: string, roots: TimeStampRoots): { at?: Date; faults: Fault[] } {
  const { faults, claims } = verifyTimeStamp(token, sha256(Buffer.from(note)), roots);
  const told = faults.map(({ code, message }) => ({ code, path: '/log/timeStamp', message }));
  return told.length === 0 && claims ? { at: claims.at, faults: told } : { faults: told };
}
