/** `/agency/exchange/quotas`: what programs may send and have sent, for the portal's operators. */
import type { Page } from '../../page.ts';
import { pagingOf } from '../../paging.ts';

export const quotas: Page = {
  path: '/agency/exchange/quotas',
  for: 'official',
  show: async (visit) => {
    const found = await visit.ask('listQuotas', { query: { page: visit.query('page'), size: 50 } });
    return {
      view: 'agency/exchange/quotas.njk',
      title: visit.say('exchange.quotas'),
      back: '/agency/exchange',
      model: { quotas: found.body.items, paging: pagingOf(visit, found) },
    };
  },
};
