/** Looks for applications with which something is to be done because time has passed. */
import type { Rounds } from '@darcha/kit/rounds.ts';
import { yearsAfter } from '@darcha/legal-clock/clock.ts';
import type { Intake } from '../intake.ts';
import { startLoop } from './loop.ts';
import { carryOut } from './overdue.ts';

const roundSize = 100;
/** As long as either side may need to prove that an export was asked for. */
const exportsKeptYears = 3;

export function startSweep(intake: Intake): Rounds {
  const { store, prepared, exports, timing, now, log } = intake;
  const round = async () => {
    await prepared.removeExpired(now());
    await exports.forget(yearsAfter(now(), -exportsKeptYears));
    const numbers = await store.findExpired(now(), roundSize);
    let done = 0;
    for (const number of numbers) if (await tried(intake, number)) done++;
    // Were nothing done in a full round, the next would find the same.
    return numbers.length === roundSize && done > 0;
  };
  return startLoop('sweep', round, timing.sweepMs, log);
}

/** One that cannot be carried on now must not keep the others from it. */
async function tried(intake: Intake, number: string): Promise<boolean> {
  try {
    return await carryOut(intake, number);
  } catch (error) {
    intake.log.error({ err: error, application: number }, 'a term has passed and could not be acted upon; tried again');
    return false;
  }
}
