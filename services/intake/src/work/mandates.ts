/** Goes on with mandates by itself: their end is told to what was conducted under them, and in the end they are erased. */
import { runInContext } from '@darcha/kit/context.ts';
import type { Rounds } from '@darcha/kit/rounds.ts';
import type { Intake } from '../intake.ts';
import { settleMandate } from '../mandates.ts';
import { lastingContext } from './context.ts';
import { startLoop } from './loop.ts';

export function startMandateLoop(intake: Intake): Rounds {
  const { mandates, timing, now, log } = intake;
  const round = async () => {
    const mandate = await mandates.takeDue(now(), timing.leaseMs);
    if (!mandate) return false;
    try {
      if (mandate.settled) await mandates.remove(mandate);
      else await runInContext(lastingContext(timing.attemptMs), () => settleMandate(intake, mandate));
    } catch (error) {
      log.error({ err: error, mandate: mandate.number }, 'could not be ended everywhere; tried again');
    }
    return true;
  };
  return startLoop('mandates', round, timing.sweepMs, log);
}
