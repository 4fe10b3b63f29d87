/** Wires tracking: database, event store, server. */
import type { Logger } from '@darcha/kit/log.ts';
import { connectMongo } from '@darcha/kit/mongo/connect.ts';
import { admitServices, startServer } from '@darcha/kit/rpc/server.ts';
import { createSealer } from '@darcha/kit/seal.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { startDelivery } from '@darcha/webhooks/deliver.ts';
import { openWebhookStore } from '@darcha/webhooks/store/webhook-store.ts';
import type { TrackingConfig } from './config.ts';
import { startCounting } from './counting.ts';
import { applicationWebhooksService, durationsService, personalDataService, trackingService } from './service.ts';
import { openDurationStore } from './store/durations.ts';
import { openEventStore } from './store/event-store.ts';

/** How long an event of another process may stay unseen by those who watch, milliseconds. */
const pollMs = 300;
const maxWatchers = 10_000;
/** A full request of the heaviest usual events. */
const maxMessageBytes = 8 * 1024 * 1024;

/** YYYY-MM in Tashkent. */
const monthOf = (at: Date) => tashkentDay(at).slice(0, 7);

export interface Tracking {
  /** "host:port" with the real port. */
  address: string;
  /** Streams end, calls in flight finish, the database connection closes. */
  stop(): Promise<void>;
}

/** Starts one instance; any number may share a database. `now` is the clock by which the last twelve months are told. */
export async function startTracking(
  config: TrackingConfig,
  log: Logger,
  now: () => Date = () => new Date(),
): Promise<Tracking> {
  const mongo = await connectMongo({ ...config.mongo, log });
  const closers = [() => mongo.close()];
  const stop = async () => {
    for (let close = closers.pop(); close; close = closers.pop()) await close();
  };
  try {
    const db = mongo.connection.getClient().db(config.mongo.name);
    const store = await openEventStore({
      db,
      logger: log,
      pollMs,
      maxWatchers,
    });
    closers.push(() => store.tail.stop());
    const durations = await openDurationStore({ db, monthOf });
    const counting = startCounting({ durations, head: store.head, log, everyMs: config.countEveryMs });
    closers.push(() => counting.stop());
    const sealer = createSealer(config.keyring);
    const { pseudonym } = sealer;
    const { everyMs, allowPrivate } = config.webhooks;
    const webhooks = { webhooks: await openWebhookStore(db, sealer), followed: store.informing, now, allowPrivate };
    closers.push(startDelivery({ ...webhooks, log, everyMs }));
    const server = await startServer({
      name: 'tracking',
      address: config.address,
      tls: config.tls,
      admit: admitServices({ relays: ['gateway'], selves: ['intake'] }),
      services: [
        trackingService(store, pseudonym),
        durationsService({ durations, now, monthOf }),
        personalDataService(store, pseudonym),
        applicationWebhooksService(webhooks),
      ],
      log,
      maxMessageBytes,
    });
    closers.push(async () => {
      const stopped = server.stop();
      // Whoever waits for the feed is answered now, so that the server need not wait for them.
      await store.tail.stop();
      await stopped;
    });
    return { address: server.address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
