/** Where a sign-in in a second tab ends: the form waits in the first. */
import type { Page } from '../page.ts';

export const signedInAgain: Page = {
  path: '/signed-in-again',
  for: 'public',
  show: async ({ say }) => ({ view: 'citizen/signed-in-again.njk', title: say('session.signed-in-title') }),
};
