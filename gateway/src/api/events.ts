/** Life and business events. */
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import { eventShape } from './shapes/catalogue.ts';

export function eventsHandlers({ catalogue }: Pick<Clients, 'catalogue'>): Handlers {
  return {
    listEvents: async ({ speaker }) => {
      const { events, edition } = await catalogue.listEvents({});
      return { body: { items: events.map((event) => eventShape(event, speaker)), edition } };
    },
  };
}
