/** Wires the catalogue: database, content, snapshot, server. */
import type { Logger } from '@darcha/kit/log.ts';
import { connectMongo, type Mongo } from '@darcha/kit/mongo/connect.ts';
import { admitServices, type Service, startServer } from '@darcha/kit/rpc/server.ts';
import type { Shell } from '@darcha/kit/run.ts';
import { createSealer } from '@darcha/kit/seal.ts';
import { startDelivery } from '@darcha/webhooks/deliver.ts';
import { openWebhookStore } from '@darcha/webhooks/store/webhook-store.ts';
import { readCheckedContent } from './checked-content.ts';
import type { CatalogueConfig } from './config.ts';
import { fingerprintOf } from './content.ts';
import { startKeeper } from './keeper.ts';
import { completePublications, type Publishing } from './publishing.ts';
import { openQuotas } from './quotas.ts';
import { checkingService } from './rpc/check-passport.ts';
import { publishingService } from './rpc/publishing/service.ts';
import { ContentError, enterMissingChanges, seed } from './seed.ts';
import { catalogueService, feedService, guideService, webhookService } from './service.ts';
import { openDraftStore } from './store/draft-store.ts';
import { openMongoStore } from './store/mongo-store.ts';
import type { CatalogueStore } from './store/store.ts';
import { followChanges } from './told-changes.ts';

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
  await publishContent(config, store, log);
  await enterMissingChanges(store, now());
  const keeper = await startKeeper({ store, log, pollMs: config.pollMs, now });
  shell.onStop('snapshot', () => keeper.stop());
  const publishing: Publishing = { store, drafts: await openDraftStore(mongo.connection), keeper, now };
  await completePublications(publishing, log);
  const webhooks = await openWebhooks(config, mongo, store, { log, shell, now });
  const quotas = await openQuotas(config, mongo, now);
  const server = await startServer({
    name: 'catalogue',
    address: config.address,
    tls: config.tls,
    admit: admitServices({ relays: ['gateway'], selves: ['intake'] }),
    services: [
      catalogueService(keeper, now),
      feedService(keeper, store),
      guideService(keeper),
      checkingService(keeper),
      publishingService(publishing),
      webhooks,
      quotas,
    ],
    log,
  });
  shell.onStop('server', () => server.stop());
  return server.address;
}

/** Begins to tell programs of changes, and gives the RPCs by which they ask to be told. */
async function openWebhooks(
  { keys, mongo, webhooks: { everyMs, allowPrivate } }: CatalogueConfig,
  { connection }: Mongo,
  changes: CatalogueStore,
  { log, shell, now }: { log: Logger; shell: Shell; now: () => Date },
): Promise<Service> {
  const webhooks = await openWebhookStore(connection.getClient().db(mongo.name), createSealer(keys));
  const common = { webhooks, followed: followChanges(changes), now, allowPrivate };
  const stopDelivery = startDelivery({ ...common, log, everyMs });
  shell.onStop('webhooks', stopDelivery);
  return webhookService(common);
}

/** Publishes what is new in the directory. Each fault gets a line of the log of its own, before the start is given up. */
async function publishContent(
  { content: directory, cache }: CatalogueConfig,
  store: CatalogueStore,
  log: Logger,
): Promise<void> {
  try {
    const fingerprint = await fingerprintOf(directory);
    if (fingerprint === (await store.source())) return;
    const content = await readCheckedContent(directory, cache);
    const { number } = content.release;
    if ((await seed(content, store)) !== 'older') return await store.keepSource(fingerprint);
    log.warn({ release: number }, 'a later release of the content is published; this copy serves that one');
  } catch (error) {
    const faults = error instanceof ContentError ? error.faults : [];
    for (const { file, line, column, path, code, message } of faults) {
      log.error({ at: `${file}:${line}:${column}`, path, code }, message);
    }
    throw error;
  }
}
