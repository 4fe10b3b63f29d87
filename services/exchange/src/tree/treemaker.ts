/** What keeps the tree of the log: one part makes it grow and signs it, the other looks again at all of it. */
import type { Logger } from '@darcha/kit/log.ts';
import { type Rounds, type RoundsOptions, startRounds } from '@darcha/kit/rounds.ts';
import { TreeFault } from '@darcha/transparency-log/tree/fault.ts';
import type { NoteSigner } from '@darcha/transparency-log/tree/note.ts';
import type { TreeStore } from '../store/tree-store.ts';
import { createExtend } from './extend.ts';
import type { Integrity, Watcher } from './integrity.ts';
import { sweepTree } from './sweep.ts';

export interface TreeLimits {
  /** How often new entries are looked for, and a checkpoint is signed when there are some; milliseconds. */
  checkpointEveryMs: number;
  /** Entries under one checkpoint more than under the last, at most. */
  batch: number;
  /** Pause after each 256 entries while the whole log is looked at, milliseconds. */
  sweepPauseMs: number;
  /** Pause before the whole log is looked at again, milliseconds. */
  sweepRestMs: number;
}

export interface TreemakerOptions {
  tree: TreeStore;
  signer: NoteSigner;
  integrity: Integrity;
  limits: TreeLimits;
  log: Logger;
}

/** Any number of instances may do so side by side; none waits for another. */
export function startTreemaker({ tree, signer, integrity, limits, log }: TreemakerOptions): Rounds {
  const extend = createExtend({ store: tree, signer, batch: limits.batch });
  const sweep = { store: tree, key: signer, integrity, pauseMs: limits.sweepPauseMs };
  const growing = startRounds(
    async () => {
      const more = await extend();
      integrity.sound('treemaker');
      return more;
    },
    { everyMs: limits.checkpointEveryMs, failed: failures('treemaker', integrity, log) },
  );
  const sweeping = startRounds(
    async (signal) => {
      await sweepTree(sweep, signal);
      return false;
    },
    { everyMs: limits.sweepRestMs, failed: failures('sweep', integrity, log) },
  );
  return {
    stop: async () => {
      await Promise.all([growing.stop(), sweeping.stop()]);
    },
  };
}

/** A fault of the log is told as what it is; anything else passes. */
function failures(watcher: Watcher, integrity: Integrity, log: Logger): RoundsOptions['failed'] {
  return (error, again) => {
    if (error instanceof TreeFault) integrity.broken(watcher, error);
    else if (!again) log.warn({ err: error, watcher }, 'the tree of the log waits for the database');
  };
}
