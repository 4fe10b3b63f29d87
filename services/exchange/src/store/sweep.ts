/** Deletes messages past their time, again and again. The database's own expiry is not there on every engine. */
import type { Logger } from '@darcha/kit/log.ts';

/** What can be past its time. */
export interface Sweepable {
  /** Deletes what is; gives how many. */
  sweep(now: Date): Promise<number>;
}

export interface Sweep {
  stop(): Promise<void>;
}

/** Sweeps now and every `everyMs` from then on; several instances may do it side by side. */
export function startSweep(kept: Sweepable, everyMs: number, log: Logger): Sweep {
  const round = async () => {
    try {
      const deleted = await kept.sweep(new Date());
      if (deleted > 0) log.info({ deleted }, 'messages past their time were deleted');
    } catch (error) {
      log.warn({ err: error }, 'messages past their time could not be deleted; tried again later');
    }
  };
  let running = round();
  const timer = setInterval(() => {
    running = running.then(round);
  }, everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
