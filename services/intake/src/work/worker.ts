/** Takes up what is due: applications that wait for a register, and those whose instance has died on the way. */
import type { Rounds } from '@darcha/kit/rounds.ts';
import type { Intake } from '../intake.ts';
import { startLoop } from './loop.ts';
import type { Processing } from './process.ts';

/** Applications one instance carries on at a time. */
const maxAtOnce = 8;

export function startWorker(intake: Intake, processing: Processing): Rounds {
  const { store, timing, now, log } = intake;
  let busy = 0;
  const round = async () => {
    if (busy >= maxAtOnce) return false;
    const number = await store.takeDue(now(), timing.leaseMs);
    if (number === undefined) return false;
    busy++;
    void processing.run(number, timing.attemptMs).finally(() => busy--);
    return true;
  };
  return startLoop('worker', round, timing.pollMs, log);
}
