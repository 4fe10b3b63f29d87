/** `/me/papers-not-asked`: papers the reader did not have to bring, application by application. */
import type { Page, Visit } from '../../page.ts';
import { pagingOf } from '../../paging.ts';
import { pathOf, type Summary, textOf } from '../follow/parts.ts';

/** Each application is asked for by itself. */
const pageSize = 8;

export const allPapersNotAsked: Page = {
  path: '/me/papers-not-asked',
  for: 'person',
  show: async (visit) => {
    const { ask, say, query } = visit;
    const answer = await ask('listApplications', { query: { page: query('page'), size: pageSize } });
    const found = await Promise.all(answer.body.items.map((one) => papersOf(one, visit)));
    const spared = found.filter(({ papers }) => papers.length > 0);
    return {
      view: 'citizen/me/papers-not-asked.njk',
      title: say('follow.papers.title'),
      back: '/me',
      model: {
        applications: spared,
        count: spared.reduce((sum, { papers }) => sum + papers.length, 0),
        paging: pagingOf(visit, answer),
      },
    };
  },
};

async function papersOf({ number, title }: Summary, { ask, format }: Visit) {
  const { body } = await ask('listPapersNotAsked', { path: { number } });
  return {
    title: textOf(title),
    href: `${pathOf(number)}/papers-not-asked`,
    papers: body.items.map(({ title, name, provider, providerName, fetchedAt }) => ({
      title: textOf(title) || name,
      from: textOf(providerName) || provider,
      at: format.day(fetchedAt),
    })),
  };
}
