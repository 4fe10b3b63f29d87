import { listServices as list } from '../domain/edition/list-services.ts';
import type { Keeper } from '../keeper.ts';
import type { Rpc } from './handler.ts';
import { bounded, fromWireAudience, fromWirePage, fromWireTier, toSummary } from './wire.ts';

/** Longest query, characters. */
export const maxQuery = 200;
const maxCode = 64;

/** Services in force that match every filter. Errors: `request-invalid`. */
export function listServices(keeper: Keeper): Rpc<'ListServices'> {
  return async (request) => {
    const snapshot = keeper.current();
    const filters = {
      query: bounded('query', request.query, maxQuery),
      tier: fromWireTier(request.tier),
      audience: fromWireAudience(request.audience),
      event: bounded('event', request.event, maxCode),
      agency: bounded('agency', request.agency, maxCode),
      region: bounded('region', request.region, maxCode),
      free: request.free,
      online: request.online,
    };
    const { services, nextToken, total } = list(snapshot, filters, fromWirePage(request.page));
    return {
      services: services.map(({ version, matches }) => ({ ...toSummary(version.listed), matches })),
      page: { nextToken },
      total,
      edition: snapshot.edition,
    };
  };
}
