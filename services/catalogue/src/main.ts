/** The catalogue's process. */
import { createLogger } from '@darcha/kit/log.ts';
import { run } from '@darcha/kit/run.ts';
import { readConfig } from './config.ts';
import { startCatalogue } from './start.ts';

const config = readConfig();
const log = createLogger('catalogue', config.logLevel);
await run(log, (shell) => startCatalogue(config, log, shell), config);
