/** Life and business events, and the services one needs in each. */
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import { eventShape } from './shapes/places.ts';

export function eventsHandlers({ catalogue }: Pick<Clients, 'catalogue'>): Handlers {
  return {
    listEvents: async ({ speaker }) => {
      const { events, services, edition } = await catalogue.listEvents({});
      const byId = new Map(services.map((service) => [service.id, service]));
      return { body: { items: events.map((event) => eventShape(event, byId, speaker)), edition } };
    },
  };
}
