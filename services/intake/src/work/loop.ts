/** Repeats a round of work until stopped; what fails is logged and tried again after the pause. */
import type { Logger } from '@darcha/kit/log.ts';
import { type Rounds, startRounds } from '@darcha/kit/rounds.ts';

/** `round` says whether there may be more at once. */
export function startLoop(name: string, round: () => Promise<boolean>, everyMs: number, log: Logger): Rounds {
  return startRounds(round, {
    everyMs,
    failed: (error) => log.warn({ err: error, loop: name }, 'a round of work failed and is tried again'),
  });
}
