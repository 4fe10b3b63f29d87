/** Agencies. */
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import { agencyShape } from './shapes/catalogue.ts';

export function agenciesHandlers({ catalogue }: Pick<Clients, 'catalogue'>): Handlers {
  return {
    listAgencies: async ({ speaker }) => {
      const { agencies, edition } = await catalogue.listAgencies({});
      return { body: { items: agencies.map((agency) => agencyShape(agency, speaker)), edition } };
    },
  };
}
