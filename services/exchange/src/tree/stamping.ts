/** Has the newest checkpoint time-stamped; its stamp covers all before it. Apart from the signing, which waits for nobody. */
import { createHash } from 'node:crypto';
import type { Logger } from '@darcha/kit/log.ts';
import { type Rounds, startRounds } from '@darcha/kit/rounds.ts';
import type { TreeStore } from '../store/tree-store.ts';
import { type TimeProof, timeProofAt } from '../time-stamp/state.ts';
import type { TimeStamper } from '../time-stamp/time-stamper.ts';

export interface StampingOptions {
  tree: TreeStore;
  stamper: TimeStamper;
  everyMs: number;
  log: Logger;
}

/** Several instances may do so side by side: the first stamp of a checkpoint stays. */
export function startStamping({ tree, stamper, everyMs, log }: StampingOptions): Rounds {
  const told = { state: 'fine' as TimeProof['state'] };
  const round = async (signal: AbortSignal) => {
    try {
      await stampNewest(tree, stamper, signal);
    } finally {
      const { state, uncoveredSince } = await timeProof(tree);
      if (state !== told.state) tell(state, uncoveredSince, log);
      told.state = state;
    }
    return false;
  };
  return startRounds(round, {
    everyMs,
    failed: (error, again) => {
      if (!again) log.warn({ err: error }, 'the newest checkpoint has no time stamp yet; it is tried again');
    },
  });
}

/** How well the time of what stands in the log is proven. */
export async function timeProof(tree: TreeStore): Promise<TimeProof> {
  const uncovered = await tree.oldestUncovered();
  return timeProofAt(uncovered && new Date(uncovered.at), new Date());
}

async function stampNewest(tree: TreeStore, stamper: TimeStamper, signal: AbortSignal): Promise<void> {
  const newest = await tree.newestCheckpoint();
  if (!newest || newest.timeStamp) return;
  const { token, at } = await stamper.stamp(createHash('sha256').update(newest.note).digest(), signal);
  await tree.keepTimeStamp(newest.size, { token: Buffer.from(token), at: at.toISOString() });
}

function tell(state: TimeProof['state'], since: Date | undefined, log: Logger): void {
  if (state === 'fine') log.info('checkpoints have time stamps again');
  else if (state === 'late') log.warn({ since }, 'checkpoints have had no time stamp for a while; nothing stops');
  else
    log.error({ since }, 'checkpoints have had no time stamp for more than four hours; the proof of time is overdue');
}
