/** The RPCs of the catalogue. Every caller may read it: nothing in it is personal data. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { catalogue, feed, guide, webhooks } from '@darcha/proto/contracts.ts';
import { type WebhookRpcOptions, webhookHandlers } from '@darcha/webhooks/handlers.ts';
import type { Keeper } from './keeper.ts';
import { askGuide } from './rpc/ask-guide.ts';
import { exportServices } from './rpc/export-services.ts';
import { getService } from './rpc/get-service.ts';
import { listAgencies } from './rpc/list-agencies.ts';
import { listBundles } from './rpc/list-bundles.ts';
import { listChanges } from './rpc/list-changes.ts';
import { listEvents } from './rpc/list-events.ts';
import { listOffices } from './rpc/list-offices.ts';
import { listServices } from './rpc/list-services.ts';
import { listTerritories } from './rpc/list-territories.ts';
import { suggest } from './rpc/suggest.ts';
import { watchEdition } from './rpc/watch-edition.ts';
import type { CatalogueStore } from './store/store.ts';

export function catalogueService(keeper: Keeper, now: () => Date): Service {
  return service(catalogue, {
    listServices: listServices(keeper),
    suggest: suggest(keeper),
    getService: getService(keeper),
    listAgencies: listAgencies(keeper),
    listOffices: listOffices(keeper, now),
    listTerritories: listTerritories(keeper),
    listEvents: listEvents(keeper),
    listBundles: listBundles(keeper),
    watchEdition: watchEdition(keeper),
  });
}

/** For those who keep a copy of the catalogue. */
export function feedService(keeper: Keeper, store: Pick<CatalogueStore, 'changesAfter'>): Service {
  return service(feed, { exportServices: exportServices(keeper), listChanges: listChanges(store) });
}

/** For programs that are told of changes. */
export function webhookService(options: WebhookRpcOptions): Service {
  return service(webhooks, webhookHandlers(options));
}

/** Which services apply to a person, by what they answer. */
export function guideService(keeper: Keeper): Service {
  return service(guide, { askGuide: askGuide(keeper) });
}
