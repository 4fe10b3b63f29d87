/** A process of intake whose legal terms are counted by the clock of the run; nothing else differs from `services/intake/src/main.ts`. */
import { readConfig } from '@darcha/intake/config.ts';
import { startIntake } from '@darcha/intake/start.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { run } from '@darcha/kit/run.ts';
import { openLegalClock } from './clock.ts';

const config = readConfig();
const log = createLogger('intake', config.logLevel);
const clock = openLegalClock(process.env.DARCHA_EVENING_CLOCK ?? '');
await run(log, async (shell) => {
  const intake = await startIntake(config, log, clock.now);
  shell.onStop('intake', () => intake.stop());
  return intake.address;
});
