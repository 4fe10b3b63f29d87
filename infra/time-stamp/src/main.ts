/** The development time-stamping authority's process. */
import { createLogger } from '@darcha/kit/log.ts';
import { run } from '@darcha/kit/run.ts';
import { createAuthority } from './authority.ts';
import { readTimeStampConfig } from './config.ts';
import { startServer } from './server.ts';

const config = readTimeStampConfig();
const log = createLogger('time-stamp', config.logLevel);

await run(log, async (shell) => {
  const server = await startServer(await createAuthority(config), { port: config.port, log });
  shell.onStop('server', () => server.stop());
  return server.address;
});
