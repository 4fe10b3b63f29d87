/** Repeats a round of work until stopped. */
import { outsideContext } from '@darcha/kit/context.ts';
import type { Logger } from '@darcha/kit/log.ts';

export interface Loop {
  /** Resolves when the round under way has ended. */
  stop(): Promise<void>;
}

/** `round` says whether there may be more at once; a failed round is logged and tried again after the pause. */
export function startLoop(name: string, round: () => Promise<boolean>, everyMs: number, log: Logger): Loop {
  let stopped = false;
  let wake: () => void = () => undefined;
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async () => {
    while (!stopped) {
      const more = await round().catch((error: unknown) => {
        log.warn({ err: error, loop: name }, 'a round of work failed and is tried again');
        return false;
      });
      if (!more && !stopped) await pause();
    }
  };
  const done = outsideContext(loop);
  return {
    stop: async () => {
      stopped = true;
      wake();
      await done;
    },
  };
}
