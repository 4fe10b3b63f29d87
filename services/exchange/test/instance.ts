/** An instance as a process that tests may kill: configured like the real one, with a tree that grows quickly. */
import { createLogger } from '@darcha/kit/log.ts';
import { run } from '@darcha/kit/run.ts';
import { readExchangeConfig } from '../src/config.ts';
import { startExchange } from '../src/start.ts';
import { brisk } from './log-reader.ts';

const config = readExchangeConfig();
const log = createLogger('exchange', config.logLevel);

await run(log, async (shell) => {
  const exchange = await startExchange(
    {
      ...config,
      limits: {
        ...config.limits,
        tree: brisk,
        beatEveryMs: 200,
        parking: { ...config.limits.parking, leaseMs: 3_000 },
      },
    },
    log,
  );
  shell.onStop('exchange', () => exchange.stop());
  return `${exchange.address} ${exchange.membersAddress}`;
});
