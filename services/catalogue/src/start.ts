/** Wires the catalogue: database, content, snapshot, server. */
import type { Logger } from '@darcha/kit/log.ts';
import { connectMongo } from '@darcha/kit/mongo/connect.ts';
import { admitServices, startServer } from '@darcha/kit/rpc/server.ts';
import type { Shell } from '@darcha/kit/run.ts';
import type { CatalogueConfig } from './config.ts';
import { readContent } from './content.ts';
import { startKeeper } from './keeper.ts';
import { ContentError, enterMissingChanges, seed } from './seed.ts';
import { catalogueService, feedService } from './service.ts';
import { openMongoStore } from './store/mongo-store.ts';
import type { CatalogueStore } from './store/store.ts';

/** Gives the address it serves at. Throws when the content cannot be published. */
export async function startCatalogue(
  config: CatalogueConfig,
  log: Logger,
  shell: Shell,
  now: () => Date = () => new Date(),
): Promise<string> {
  const mongo = await connectMongo({ ...config.mongo, log });
  shell.onStop('database', () => mongo.close());
  const store = await openMongoStore(mongo.connection);
  await publishContent(config.content, store, log);
  await enterMissingChanges(store, now());
  const keeper = await startKeeper({ store, log, pollMs: config.pollMs, now });
  shell.onStop('snapshot', () => keeper.stop());
  const server = await startServer({
    name: 'catalogue',
    address: config.address,
    tls: config.tls,
    admit: admitServices({ relays: ['gateway'], selves: ['intake'] }),
    services: [catalogueService(keeper), feedService(keeper, store)],
    log,
  });
  shell.onStop('server', () => server.stop());
  return server.address;
}

/** Each fault gets a line of the log of its own, before the start is given up. */
async function publishContent(directory: string, store: CatalogueStore, log: Logger): Promise<void> {
  try {
    const content = await readContent(directory);
    const { number } = content.release;
    if ((await seed(content, store)) === 'older') {
      log.warn({ release: number }, 'a later release of the content is published; this copy serves that one');
    }
  } catch (error) {
    const faults = error instanceof ContentError ? error.faults : [];
    for (const { file, line, column, path, code, message } of faults) {
      log.error({ at: `${file}:${line}:${column}`, path, code }, message);
    }
    throw error;
  }
}
