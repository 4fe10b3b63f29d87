/** Work in the background, round after round, that a failure does not end. */
import { setTimeout as sleep } from 'node:timers/promises';
import { outsideContext } from './context.ts';

export interface Rounds {
  /** Resolves once the round at hand has ended. */
  stop(): Promise<void>;
}

export interface RoundsOptions {
  /** Pause between rounds, milliseconds; a little more or less, so that instances do not keep step. */
  everyMs: number;
  /** Told of a failure; `again` when the round before failed too. */
  failed(error: unknown, again: boolean): void;
}

/** `round` gives true when it is to be called again at once. */
export function startRounds(round: (signal: AbortSignal) => Promise<boolean>, options: RoundsOptions): Rounds {
  const { everyMs, failed } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  let failing = false;
  const attempt = async () => {
    try {
      const more = await round(signal);
      failing = false;
      return more;
    } catch (error) {
      if (signal.aborted) return false;
      failed(error, failing);
      failing = true;
      return false;
    }
  };
  const done = outsideContext(async () => {
    while (!signal.aborted) {
      if (await attempt()) continue;
      await pause(everyMs * (0.75 + Math.random() / 2), signal);
    }
  });
  return {
    stop: () => {
      stopping.abort();
      return done;
    },
  };
}

/** Ends early, and without an error, when there is no more time for it. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);
}
