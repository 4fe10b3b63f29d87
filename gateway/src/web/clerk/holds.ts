/** `/desk/holds`: what heads of the agency keep from being erased, what is to be looked at again first. */
import type { Page } from '../page.ts';
import { pagingOf } from '../paging.ts';
import { caseAt } from './case.ts';

const rows = 30;

export const holds: Page = {
  path: '/desk/holds',
  for: 'official',
  show: async (visit) => {
    const { ask, say, query } = visit;
    const found = await ask('listHolds', { query: { page: query('page'), size: rows } });
    const items = found.body.items.map((item) => ({ ...item, at: caseAt(item.number) }));
    const model = { items, paging: pagingOf(visit, found) };
    return { view: 'clerk/holds.njk', title: say('desk.holds.title'), back: '/desk', model };
  },
};
