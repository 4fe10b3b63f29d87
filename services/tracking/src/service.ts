/** The RPCs of tracking put together; the compiler says when one is missing. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { applicationWebhooks, durations, personalData, tracking } from '@darcha/proto/contracts.ts';
import { type WebhookRpcOptions, webhookHandlers } from '@darcha/webhooks/handlers.ts';
import { appendEvents } from './rpc/append-events.ts';
import type { Pseudonym } from './rpc/call.ts';
import { exportPersonalData } from './rpc/export-personal-data.ts';
import { type DurationsOptions, getDurations } from './rpc/get-durations.ts';
import { getTimeline } from './rpc/get-timeline.ts';
import { readFeed } from './rpc/read-feed.ts';
import { watchTimeline } from './rpc/watch-timeline.ts';
import type { EventStore } from './store/event-store.ts';

export function trackingService(store: EventStore, pseudonym: Pseudonym): Service {
  return service(tracking, {
    appendEvents: appendEvents(store),
    getTimeline: getTimeline(store, pseudonym),
    watchTimeline: watchTimeline(store, pseudonym),
    readFeed: readFeed(store),
  });
}

export function personalDataService(store: EventStore, pseudonym: Pseudonym): Service {
  return service(personalData.tracking, { exportPersonalData: exportPersonalData(store, pseudonym) });
}

export function durationsService(options: DurationsOptions): Service {
  return service(durations, { getDurations: getDurations(options) });
}

export function applicationWebhooksService(options: WebhookRpcOptions): Service {
  return service(applicationWebhooks, webhookHandlers(options));
}
