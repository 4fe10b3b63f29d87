/** Which two checkpoints are compared, and the proof that one continues the other; it proves itself, whoever gives it. */
import { isDomainError } from '@darcha/kit/errors.ts';
import { readCheckpoint } from '@darcha/transparency-log/tree/checkpoint.ts';
import { skipped } from '@darcha/verifier/types.ts';
import type { Clients } from '../clients.ts';
import type { Comparison } from './job.ts';
import { unlessAway } from './unless-away.ts';

/** A checkpoint that somebody kept, and the proof if it came with one. */
export interface Kept {
  checkpoint: string;
  /** Hashes of RFC 9162, 2.1.4. */
  consistency?: readonly Buffer[] | undefined;
}

/** The bundle's checkpoint and the one kept by somebody or, without such, the newest there is. */
export async function compare(
  note: string,
  other: Kept | undefined,
  logKey: string | undefined,
  exchangeLog: Pick<Clients['exchangeLog'], 'getConsistencyProof'>,
): Promise<Comparison> {
  if (!other) return skipped('consistency', 'checkpoint-absent');
  const [one, two] = [sizeOf(note, logKey), sizeOf(other.checkpoint, logKey)];
  // What cannot be read is told as such.
  if (one === undefined || two === undefined) return together(other.checkpoint, note, []);
  const [older, newer] = two <= one ? [other.checkpoint, note] : [note, other.checkpoint];
  if (other.consistency) return together(older, newer, other.consistency);
  const [olderSize, treeSize] = [Math.min(one, two), Math.max(one, two)];
  if (olderSize === 0 || olderSize === treeSize) return together(older, newer, []);
  const proof = await unlessAway(noneWhereUnknown(exchangeLog.getConsistencyProof({ olderSize, treeSize })), undefined);
  return proof ? together(older, newer, proof.hashes) : skipped('consistency', 'proof-absent');
}

/** No tree of this size was signed: there is no proof for what somebody says was. */
function noneWhereUnknown<T>(proof: Promise<T>): Promise<T | undefined> {
  return proof.catch((error: unknown) => {
    if (isDomainError(error) && (error.kind === 'not-found' || error.kind === 'invalid')) return undefined;
    throw error;
  });
}

function together(older: string, newer: string, proof: readonly Uint8Array[]): Comparison {
  return { notes: { older, newer, proof } };
}

/** Leaves of the tree that a note speaks of, whoever signed it. */
function sizeOf(note: string, logKey = ''): number | undefined {
  return readCheckpoint(logKey.split('+')[0] ?? '', note.slice(0, note.lastIndexOf('\n\n') + 1))?.size;
}
