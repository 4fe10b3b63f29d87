/** The process of intake. */
import { createLogger } from '@darcha/kit/log.ts';
import { run } from '@darcha/kit/run.ts';
import { readConfig } from './config.ts';
import { startIntake } from './start.ts';

const config = readConfig();
const log = createLogger('intake', config.logLevel);
await run(
  log,
  async (shell) => {
    const intake = await startIntake(config, log);
    shell.onStop('intake', () => intake.stop());
    return intake.address;
  },
  config,
);
