/** The process of tracking. */
import { createLogger } from '@darcha/kit/log.ts';
import { run } from '@darcha/kit/run.ts';
import { readConfig } from './config.ts';
import { startTracking } from './start.ts';

const config = readConfig();
const log = createLogger('tracking', config.logLevel);
await run(
  log,
  async (shell) => {
    const tracking = await startTracking(config, log);
    shell.onStop('tracking', () => tracking.stop());
    return tracking.address;
  },
  config,
);
