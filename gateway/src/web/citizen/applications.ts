/** `/applications`: everything a person has applied for, the newest first. */
import type { Page } from '../page.ts';

export const applications: Page = {
  path: '/applications',
  for: 'person',
  show: async ({ ask, say, query }) => {
    const { body } = await ask('listApplications', { query: { page: query('page') } });
    return { view: 'citizen/applications.njk', title: say('menu.applications'), model: { applications: body.items } };
  },
};
