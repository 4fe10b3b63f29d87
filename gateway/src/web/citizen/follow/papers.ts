/** `/applications/:number/papers-not-asked`: papers the applicant did not have to bring, since agencies asked one another. */
import type { Page } from '../../page.ts';
import { pathOf, textOf } from './parts.ts';

export const papersNotAsked: Page = {
  path: '/applications/:number/papers-not-asked',
  for: 'person',
  show: async ({ ask, say, format, param }) => {
    const path = { number: param('number') };
    const [{ body: read }, { body }] = await Promise.all([
      ask('getApplication', { path }),
      ask('listPapersNotAsked', { path }),
    ]);
    return {
      view: 'citizen/follow/papers-not-asked.njk',
      title: say('follow.papers.title'),
      back: pathOf(read.number),
      model: {
        service: textOf(read.title),
        number: read.number,
        papers: body.items.map(({ title, name, provider, providerName, fetchedAt, logPosition, why }) => ({
          title: textOf(title) || name,
          from: textOf(providerName) || provider,
          at: format.day(fetchedAt),
          why: textOf(why),
          access: logPosition && `/me/accesses/${logPosition}`,
        })),
      },
    };
  },
};
