/** What the portal says of itself: how accessible it is, and what it keeps of people. */
import type { Page } from '../page.ts';
import { languageCookie } from '../visit.ts';

/** All that are set: by `session/` and for the language. None needs consent, since without them nothing works. */
export const cookies = [
  { key: 'session', name: '__Host-darcha' },
  { key: 'sign-in', name: '__Host-darcha-sign-in' },
  { key: 'language', name: languageCookie },
] as const;

export const accessibility: Page = {
  path: '/accessibility',
  for: 'public',
  shared: true,
  show: async ({ say }) => ({ view: 'public/accessibility.njk', title: say('accessibility.title') }),
};

export const privacy: Page = {
  path: '/privacy',
  for: 'public',
  shared: true,
  show: async ({ say }) => ({ view: 'public/privacy.njk', title: say('privacy.title'), model: { cookies } }),
};
