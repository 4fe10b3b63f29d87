/** Ends applications whose term has run out: drafts, corrections not made, results not collected. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { type Loop, startLoop } from './loop.ts';

const roundSize = 100;

export function startSweep(intake: Intake): Loop {
  const { store, timing, now, log } = intake;
  const round = async () => {
    const numbers = await store.findExpired(now(), roundSize);
    let ended = 0;
    for (const number of numbers) if (await expire(intake, number)) ended++;
    // Were none of a full round ended, the next would find the same.
    return numbers.length === roundSize && ended > 0;
  };
  return startLoop('sweep', round, timing.sweepMs, log);
}

async function expire(intake: Intake, number: string): Promise<boolean> {
  try {
    await perform(intake, {
      number,
      actor: () => ({ role: 'portal' }),
      command: () => ({ name: 'expire' }),
      work: null,
    });
    return true;
  } catch (error) {
    // Another instance, or a last-minute step of the applicant, was faster.
    if (!isDomainError(error)) throw error;
    intake.log.info({ err: error, application: number }, 'not ended');
    return false;
  }
}
