/** The RPCs of the catalogue. Every caller may read it: nothing in it is personal data. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { catalogue } from '@darcha/proto/contracts.ts';
import type { Keeper } from './keeper.ts';
import { getService } from './rpc/get-service.ts';
import { listAgencies } from './rpc/list-agencies.ts';
import { listEvents } from './rpc/list-events.ts';
import { listOffices } from './rpc/list-offices.ts';
import { listServices } from './rpc/list-services.ts';
import { watchEdition } from './rpc/watch-edition.ts';

export function catalogueService(keeper: Keeper): Service {
  return service(catalogue, {
    listServices: listServices(keeper),
    getService: getService(keeper),
    listAgencies: listAgencies(keeper),
    listOffices: listOffices(keeper),
    listEvents: listEvents(keeper),
    watchEdition: watchEdition(keeper),
  });
}
