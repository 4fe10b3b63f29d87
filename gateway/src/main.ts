/** The gateway's process. */
import { createLogger } from '@darcha/kit/log.ts';
import { run } from '@darcha/kit/run.ts';
import { readGatewayConfig } from './config.ts';
import { startGateway } from './start.ts';

const config = readGatewayConfig();
const log = createLogger('gateway', config.logLevel);
await run(
  log,
  async (shell) => {
    const gateway = await startGateway(config, log);
    shell.onStop('gateway', gateway.stop);
    return gateway.address;
  },
  config,
);
