/** `/me/disputes`: accesses the reader has disputed, and what the agencies have answered. */
import type { Page } from '../../page.ts';
import { pagingOf } from '../../paging.ts';
import { textOf } from '../follow/parts.ts';

export const disputes: Page = {
  path: '/me/disputes',
  for: 'person',
  show: async (visit) => {
    const { ask, say, format, query } = visit;
    const answer = await ask('listDisputes', { query: { page: query('page') } });
    const items = answer.body.items.map(({ position, agency, agencyName, openedAt, state, wait }) => ({
      title: { text: textOf(agencyName) || agency },
      href: `/me/accesses/${position}`,
      hint: {
        text: [
          say('me.disputes.opened', { day: format.day(openedAt) }),
          wait?.until && say('follow.wait.until', { day: format.lastDay(wait.until) }),
        ]
          .filter(Boolean)
          .join(' '),
      },
      status: {
        tag: { text: say(`me.dispute-state.${state}`), classes: state === 'answered' ? 'govuk-tag--green' : '' },
      },
    }));
    return {
      view: 'citizen/me/disputes.njk',
      title: say('me.disputes.title'),
      back: '/me',
      model: { items, paging: pagingOf(visit, answer) },
    };
  },
};
