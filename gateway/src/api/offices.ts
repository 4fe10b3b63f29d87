/** Where: offices, in which people are received, and the territories they lie in. */
import type { Clients } from '../clients.ts';
import { type Handlers, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { officeShape, territoryShape } from './shapes/places.ts';

/** What the catalogue calls otherwise. */
const places: Places = { 'near.latitude': 'near', 'near.longitude': 'near', open_at: 'open' };

export function officesHandlers({ catalogue }: Pick<Clients, 'catalogue'>): Handlers {
  return withPlaces(places, {
    listOffices: async (call) => {
      const near = pointOf(call.query('near'));
      const open = call.query('open');
      const { offices, total, asOf, edition } = await catalogue.listOffices({
        agency: call.query('agency') ?? '',
        region: call.query('region') ?? '',
        district: call.query('district') ?? '',
        service: call.query('service') ?? '',
        near,
        openAt: open === undefined || open === 'now' ? '' : open,
        onlyOpen: open !== undefined,
        limit: call.number('limit'),
      });
      const items = offices.map((office) => officeShape(office, call.speaker, near !== null));
      return { body: { items, total, asOf, edition } };
    },
    listTerritories: async ({ speaker }) => {
      const { territories, edition } = await catalogue.listTerritories({});
      return { body: { items: territories.map((territory) => territoryShape(territory, speaker)), edition } };
    },
  });
}

/** "41.3,69.2", already held to the contract. */
function pointOf(near: string | undefined): { latitude: number; longitude: number } | null {
  if (near === undefined) return null;
  const [latitude = 0, longitude = 0] = near.split(',').map(Number);
  return { latitude, longitude };
}
