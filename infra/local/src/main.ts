/** `pnpm start`: the whole of Darcha on this machine, until Ctrl-C. */
import { readLocalConfig } from './config.ts';
import { requireFree } from './ports.ts';
import { startSystem } from './system.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Resolves at the first signal after `ready`; before that, and at a second one, the process ends at once. */
function interruption(): { ready(): void; happened: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  let orderly = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // The processes hear that the launcher is gone and stop by themselves.
      if (!orderly) process.exit(130);
      orderly = false;
      resolve();
    });
  }
  return {
    ready: () => {
      orderly = true;
    },
    happened: promise,
  };
}

async function main(): Promise<void> {
  const config = readLocalConfig();
  const interrupted = interruption();
  await requireFree(config.ports.gateway, 'DARCHA_HTTP_PORT');
  await requireFree(config.ports.identity, 'DARCHA_IDENTITY_PORT');
  await requireFree(config.ports.members, 'DARCHA_MEMBERS_PORT');
  await requireFree(config.ports.enrolment, 'DARCHA_ENROLMENT_PORT');
  say('Starting Darcha ...');
  const system = await startSystem({
    environment: 'development',
    dataDirectory: config.dataDirectory,
    ports: config.ports,
    metricsPort: config.metricsPort,
    mongodbUri: config.mongodbUri,
    log: say,
  });
  interrupted.ready();
  say(`ready
  gateway    ${system.addresses.gateway}
  identity   ${system.addresses.identity} (development only)
  exchange   ${system.addresses.members} (agencies, mTLS), ${system.addresses.enrolment} (to join)
  data       ${config.dataDirectory}
Ctrl-C stops everything.`);
  await interrupted.happened;
  say('Stopping ...');
  await system.stop();
  say('Stopped; the data is kept.');
}

main().catch((error: Error) => {
  process.stderr.write(`Darcha could not be started: ${error.message}\n`);
  process.exitCode = 1;
});
