/** Offices, where people are received. */
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import { officeShape } from './shapes/catalogue.ts';

export function officesHandlers({ catalogue }: Pick<Clients, 'catalogue'>): Handlers {
  return {
    listOffices: async (call) => {
      const { offices, edition } = await catalogue.listOffices({
        agency: call.query('agency') ?? '',
        region: call.query('region') ?? '',
        service: call.query('service') ?? '',
      });
      return { body: { items: offices.map((office) => officeShape(office, call.speaker)), edition } };
    },
  };
}
