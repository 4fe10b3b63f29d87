/** The exchange as a process. */
import { createLogger } from '@darcha/kit/log.ts';
import { run } from '@darcha/kit/run.ts';
import { readExchangeConfig } from './config.ts';
import { startExchange } from './start.ts';

const config = readExchangeConfig();
const log = createLogger('exchange', config.logLevel);

await run(
  log,
  async (shell) => {
    const exchange = await startExchange(config, log);
    shell.onStop('exchange', () => exchange.stop());
    return exchange.address;
  },
  config,
);
