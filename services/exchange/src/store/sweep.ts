/** Deletes messages past their time, again and again. The database's own expiry is not there on every engine. */
import type { Logger } from '@darcha/kit/log.ts';
import { type Rounds, startRounds } from '@darcha/kit/rounds.ts';

/** What can be past its time. */
export interface Sweepable {
  /** Deletes what is; gives how many. */
  sweep(now: Date): Promise<number>;
}

/** Sweeps now and every `everyMs` from then on; several instances may do it side by side. */
export function startSweep(kept: Sweepable, everyMs: number, log: Logger): Rounds {
  const round = async () => {
    const deleted = await kept.sweep(new Date());
    if (deleted > 0) log.info({ deleted }, 'messages past their time were deleted');
    return false;
  };
  return startRounds(round, {
    everyMs,
    failed: (error) => log.warn({ err: error }, 'messages past their time could not be deleted; tried again later'),
  });
}
