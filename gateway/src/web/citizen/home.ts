/** `/`: search first, then life events. */
import type { Page } from '../page.ts';

export const home: Page = {
  path: '/',
  for: 'public',
  shared: true,
  show: async ({ ask, say }) => {
    const { body } = await ask('listEvents');
    return { view: 'citizen/home.njk', title: say('home.title'), model: { events: body.items } };
  },
};
