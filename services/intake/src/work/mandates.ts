/**
 * Goes on with mandates by itself: registers are asked again about those that are used, their end is told to what was conducted under
 * them, and in the end they are erased.
 */
import { runInContext } from '@darcha/kit/context.ts';
import type { Rounds } from '@darcha/kit/rounds.ts';
import { endOf, type Mandate, stateOf } from '../domain/mandates/mandate.ts';
import type { Intake } from '../intake.ts';
import { settleMandate } from '../mandates.ts';
import { confirmAgain } from '../proving.ts';
import { lastingContext } from './context.ts';
import { startLoop } from './loop.ts';

/** A register that did not answer is asked again after so long, milliseconds. */
const askedAgainMs = 3_600_000;

export function startMandateLoop(intake: Intake): Rounds {
  const { mandates, timing, now, log } = intake;
  const round = async () => {
    const mandate = await mandates.takeDue(now(), timing.leaseMs);
    if (!mandate) return false;
    try {
      if (mandate.settled) await mandates.remove(mandate);
      else if (stateOf(mandate, now()) === 'unconfirmed')
        await runInContext(lastingContext(timing.attemptMs), () => confirm(intake, mandate));
      else await runInContext(lastingContext(timing.attemptMs), () => settleMandate(intake, mandate));
    } catch (error) {
      log.error({ err: error, mandate: mandate.number }, 'could not be ended everywhere; tried again');
    }
    return true;
  };
  return startLoop('mandates', round, timing.sweepMs, log);
}

/** Of a mandate under which nothing is conducted no register is asked: whoever uses it has it asked. */
async function confirm(intake: Intake, mandate: Mandate): Promise<void> {
  const used = await intake.store.findUnderMandate(mandate.number, 1);
  if (used.length === 0) return await intake.mandates.defer(mandate, endOf(mandate));
  const { answered } = await confirmAgain(intake, mandate);
  if (!answered) await intake.mandates.defer(mandate, new Date(intake.now().getTime() + askedAgainMs));
}
