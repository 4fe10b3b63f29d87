/** `/offices`: where to go, and whether it is open. */
import { agencyNames } from '../../asking.ts';
import type { Visit } from '../../page.ts';
import { shownOffice } from './opening.ts';
import { agencyChoices, cataloguePage, regionChoices } from './parts.ts';

const mostShown = 30;

export const offices = cataloguePage('/offices', async (visit) => {
  const { ask, say, query } = visit;
  const open = query('open') === 'now';
  const asked = { region: query('region'), agency: query('agency'), service: query('service') };
  const [found, agencyName, service, selects] = await Promise.all([
    ask('listOffices', { query: { ...asked, limit: mostShown, ...(open && { open: 'now' }) } }),
    agencyNames(visit),
    asked.service === '' ? undefined : ask('getService', { path: { id: asked.service } }),
    selectsOf(visit),
  ]);
  const { items, total } = found.body;
  return {
    view: 'citizen/catalogue/offices.njk',
    title: say('offices.title'),
    description: say('offices.description'),
    ...(asked.service !== '' && { back: `/services/${asked.service}` }),
    model: {
      offices: items.map((office) => shownOffice(office, agencyName, visit)),
      ...{ total, open, asked, service: service?.body, selects },
    },
  };
});

async function selectsOf(visit: Visit) {
  const [regions, agencies] = await Promise.all([
    regionChoices(visit, visit.query('region')),
    agencyChoices(visit, visit.query('agency')),
  ]);
  return [
    { name: 'region', label: visit.say('offices.region'), items: regions },
    { name: 'agency', label: visit.say('services.filter.agency'), items: agencies },
  ];
}
