/** A sandbox agency's process: DARCHA_MEMBER_CODE says which agency it is. */
import { createLogger } from '@darcha/kit/log.ts';
import { run } from '@darcha/kit/run.ts';
import { readSandboxConfig } from './config.ts';
import { openSandbox } from './sandbox.ts';

const config = readSandboxConfig();
const log = createLogger(`sandbox-${config.agency}`, config.logLevel);

await run(log, async (shell) => {
  const sandbox = openSandbox(config, log);
  shell.onStop('agency', sandbox.stop);
  await sandbox.connected();
  return '';
});
