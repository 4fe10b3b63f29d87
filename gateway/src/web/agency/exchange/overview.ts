/** `/agency/exchange`: the agency's registers and whether they can be reached; for the portal's operators all members. */

import { agencyNames, unlessRefused } from '../../asking.ts';
import { officialOf } from '../../official.ts';
import type { Page } from '../../page.ts';
import { runsPortal } from '../parts.ts';
import { ownRecordTypes } from './own.ts';

export const overview: Page = {
  path: '/agency/exchange',
  for: 'official',
  show: async (visit) => {
    const all = runsPortal(visit);
    const [nameOf, registers, health] = await Promise.all([
      agencyNames(visit),
      unlessRefused(ownRecordTypes(visit)),
      all ? unlessRefused(visit.ask('getExchangeHealth')) : undefined,
    ]);
    return {
      view: 'agency/exchange/overview.njk',
      title: visit.say('exchange.title'),
      back: '/agency',
      model: { registers, runsPortal: all, health: health?.body, nameOf, agency: officialOf(visit).agency },
    };
  },
};
