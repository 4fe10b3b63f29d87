/** `/status`: which parts of the portal work at this moment, and what works meanwhile where one does not. */
import type { Page } from '../page.ts';

const colours = { up: 'green', down: 'red', unknown: 'grey' } as const;

export const status: Page = {
  path: '/status',
  for: 'public',
  show: async ({ ask, say, format }) => {
    const { body } = await ask('getReadiness');
    const parts = Object.entries(body.parts).map(([name, state]) => ({ name, state, colour: colours[state] }));
    return {
      view: 'public/status.njk',
      title: say('status.title'),
      model: { overall: body.status, parts, now: format.time(new Date().toISOString()) },
      neverKept: true,
    };
  },
};
