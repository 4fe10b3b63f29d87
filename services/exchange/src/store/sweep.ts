/** Deletes messages past their time, again and again. The database's own expiry is not there on every engine. */
import type { Logger } from '@darcha/kit/log.ts';
import type { PayloadStore } from './payload-store.ts';

export interface Sweep {
  stop(): Promise<void>;
}

/** Sweeps now and every `everyMs` from then on; several instances may do it side by side. */
export function startSweep(payloads: PayloadStore, everyMs: number, log: Logger): Sweep {
  const round = async () => {
    try {
      const deleted = await payloads.sweep(new Date());
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
