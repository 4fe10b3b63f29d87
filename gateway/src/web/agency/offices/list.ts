/** `/agency/offices`: the offices of an agency and when they are open; its editors go on from here to change that. */

import { agencyNames } from '../../asking.ts';
import { shownOffice } from '../../citizen/catalogue/opening.ts';
import { officialOf } from '../../official.ts';
import type { Page } from '../../page.ts';
import { isEditor, mostOffices, officeAt } from './hours.ts';

export const offices: Page = {
  path: '/agency/offices',
  for: 'official',
  show: async (visit) => {
    const { ask, say } = visit;
    const { agency } = officialOf(visit);
    const mayChange = isEditor(visit);
    const [found, agencies] = await Promise.all([
      ask('listOffices', { query: { agency, limit: mostOffices } }),
      agencyNames(visit),
    ]);
    const { items, total } = found.body;
    return {
      view: 'agency/offices/list.njk',
      title: say('agency.offices.title'),
      back: '/agency',
      model: {
        offices: items.map((office) => ({ ...shownOffice(office, agencies, visit), at: officeAt(office.code) })),
        ...{ total, agency, mayChange },
      },
    };
  },
};
