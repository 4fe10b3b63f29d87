/** `/agency/offices`: the offices of an agency and when they are open. They are kept in the lists of the catalogue. */

import { agencyNames } from '../../asking.ts';
import { shownOffice } from '../../citizen/catalogue/opening.ts';
import { officialOf } from '../../official.ts';
import type { Page } from '../../page.ts';

const mostOffices = 100;

export const offices: Page = {
  path: '/agency/offices',
  for: 'official',
  show: async (visit) => {
    const { ask, say } = visit;
    const { agency } = officialOf(visit);
    const [found, agencies] = await Promise.all([
      ask('listOffices', { query: { agency, limit: mostOffices } }),
      agencyNames(visit),
    ]);
    const { items, total } = found.body;
    return {
      view: 'agency/offices/list.njk',
      title: say('agency.offices.title'),
      back: '/agency',
      model: { offices: items.map((office) => shownOffice(office, agencies, visit)), total, agency },
    };
  },
};
