/** A process of sandbox agencies: DARCHA_MEMBER_CODES says which. Every line of its log names the agency it is about. */
import { createLogger } from '@darcha/kit/log.ts';
import { run } from '@darcha/kit/run.ts';
import { readSandboxConfig } from './config.ts';
import { openSandbox } from './sandbox.ts';

const config = readSandboxConfig();
const loggerOf = (codes: string) => createLogger(`sandbox-${codes}`, config.logLevel);

await run(loggerOf(config.agencies.map(({ code }) => code).join('+')), async (shell) => {
  const sandboxes = config.agencies.map((agency) => {
    const sandbox = openSandbox(agency, loggerOf(agency.code));
    shell.onStop(agency.code, sandbox.stop);
    return sandbox;
  });
  await Promise.all(sandboxes.map((sandbox) => sandbox.connected()));
  return '';
});
