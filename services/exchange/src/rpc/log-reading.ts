/** What the RPCs about the log share. */
import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import type { NoteKey } from '@darcha/transparency-log/tree/note.ts';
import type { LogStore } from '../store/log-store.ts';
import type { TreeStore } from '../store/tree-store.ts';
import type { Integrity } from '../tree/integrity.ts';

export interface LogDependencies {
  tree: TreeStore;
  entries: Pick<LogStore, 'read'>;
  key: NoteKey;
  integrity: Integrity;
  /** Whether somebody stamps the time of checkpoints. */
  stamped: boolean;
}

/** The size of the newest checkpoint. */
export async function signedSize(tree: TreeStore): Promise<number> {
  return (await tree.newestCheckpoint())?.size ?? 0;
}

/** The size asked for, or for 0 that of the newest checkpoint; throws `checkpoint-unknown` when none reaches so far. */
export async function coveredSize(tree: TreeStore, asked: number, atLeast: number): Promise<number> {
  const signed = await signedSize(tree);
  if (Math.max(asked, atLeast) > signed) throw checkpointUnknown();
  return asked || signed;
}

export function checkpointUnknown(): DomainError {
  return new DomainError(
    'not-found',
    'checkpoint-unknown',
    'There is no such checkpoint. What is new in the log is in one within seconds: ask again in a moment.',
  );
}

/** Throws `request-invalid` unless the field is a whole number within the bounds. */
export function requireWithin(path: string, value: number, min: number, max: number = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return;
  throw invalidField(path, 'range', `Must be a whole number from ${min} to ${max}.`);
}
