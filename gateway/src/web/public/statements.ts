/** What the portal says of itself: how accessible it is, and what it keeps of people. */
import { keysCookie } from '../clerk/keys.ts';
import type { Page } from '../page.ts';
import { languageCookie } from '../visit.ts';

/** All that are set. None needs consent: each is for what its reader asks. */
export const cookies = [
  { key: 'session', name: '__Host-darcha' },
  { key: 'sign-in', name: '__Host-darcha-sign-in' },
  { key: 'language', name: languageCookie },
  { key: 'keys', name: keysCookie },
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
