/** Where a result is collected, and when somebody is there. */
import type { Visit } from '../../page.ts';
import { shownOffice } from '../catalogue/opening.ts';
import { type Application, unlessAway } from './parts.ts';

export async function officeModel({ collection, service }: Application, visit: Visit) {
  if (!collection) return undefined;
  const found = await unlessAway(visit.ask('listOffices', { query: { service } }));
  const office = found?.body.items.find(({ code }) => code === collection.office);
  return office ? shownOffice(office, String, visit) : { name: collection.office };
}
