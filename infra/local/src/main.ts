/** `pnpm start`: the whole of Darcha on this machine, until Ctrl-C. */
import { readLocalConfig } from './config.ts';
import { requireFree } from './ports.ts';
import { startSystem } from './system.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const config = readLocalConfig();
  let stop = async () => process.exit(130);
  const interrupted = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      interrupted.resolve();
      void stop();
    });
  }
  await requireFree(config.ports.gateway, 'DARCHA_HTTP_PORT');
  await requireFree(config.ports.identity, 'DARCHA_IDENTITY_PORT');
  await requireFree(config.ports.members, 'DARCHA_MEMBERS_PORT');
  say('Starting Darcha ...');
  const system = await startSystem({
    environment: 'development',
    dataDirectory: config.dataDirectory,
    ports: config.ports,
    mongodbUri: config.mongodbUri,
    log: say,
  });
  stop = async () => undefined as never;
  say(`ready
  gateway    ${system.addresses.gateway}
  identity   ${system.addresses.identity} (development only)
  exchange   ${system.addresses.members} (agencies, mTLS)
  data       ${config.dataDirectory}
Ctrl-C stops everything.`);
  await interrupted.promise;
  say('Stopping ...');
  await system.stop();
  say('Stopped; the data is kept.');
}

main().catch((error: Error) => {
  process.stderr.write(`Darcha could not be started: ${error.message}\n`);
  process.exitCode = 1;
});
