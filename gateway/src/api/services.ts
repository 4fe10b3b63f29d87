/** The catalogue of services. */
import { Audience } from '@darcha/proto/gen/darcha/catalogue/v1/Audience.ts';
import { Tier } from '@darcha/proto/gen/darcha/catalogue/v1/Tier.ts';
import type { Clients } from '../clients.ts';
import { type Handlers, nextLink, withPlaces } from '../http/call.ts';
import { formatOf } from '../http/format.ts';
import { type Places, pagePlaces } from '../http/places.ts';
import { type Representations, serviceFormats } from '../integrators/representations.ts';
import { suggestionShape, summaryShape } from './shapes/catalogue.ts';
import { enumOf } from './shapes/words.ts';

/** What the catalogue calls otherwise. */
const places: Places = { ...pagePlaces, query: 'q' };

export function servicesHandlers(
  { catalogue }: Pick<Clients, 'catalogue'>,
  representations: Representations,
): Handlers {
  return withPlaces(places, {
    listServices: async (call) => {
      const { services, page, total, edition } = await catalogue.listServices({
        query: call.query('q') ?? '',
        tier: enumOf(Tier, 'TIER', call.query('tier')),
        audience: enumOf(Audience, 'AUDIENCE', call.query('audience')),
        event: call.query('event') ?? '',
        agency: call.query('agency') ?? '',
        region: call.query('region') ?? '',
        free: call.flag('free'),
        online: call.flag('online'),
        page: { size: call.number('size'), token: call.query('page') ?? '' },
      });
      return {
        body: { items: services.map((service) => summaryShape(service, call.speaker)), total, edition },
        headers: nextLink(call, 'page', page?.nextToken),
      };
    },
    suggestServices: async (call) => {
      const { suggestions, edition } = await catalogue.suggest({
        query: call.query('q') ?? '',
        language: call.speaker.language,
        limit: call.number('limit'),
      });
      return { body: { items: suggestions.map(suggestionShape(call.speaker)), edition } };
    },
    getService: async (call) => {
      const format = formatOf(call, serviceFormats);
      return representations.service(await catalogue.getService({ id: call.param('id') }), format, call.speaker);
    },
    getServiceVersion: async (call) => {
      const format = formatOf(call, serviceFormats);
      const service = await catalogue.getService({ id: call.param('id'), version: call.number('version') });
      return representations.service(service, format, call.speaker);
    },
    getServiceForSearchEngines: async (call) => {
      return representations.service(await catalogue.getService({ id: call.param('id') }), 'schema-org', call.speaker);
    },
  });
}
