/** `/me`: what is held here about whoever is signed in, and what they can do about it. */

import { languageNames } from '../../language/names.ts';
import type { Page } from '../../page.ts';

/** In the order in which they are asked for. */
const links = [
  ['/applications', 'applications'],
  ['/me/accesses', 'accesses'],
  ['/me/disputes', 'disputes'],
  ['/me/papers-not-asked', 'papers'],
  ['/me/mandates', 'mandates'],
  ['/signatures', 'signatures'],
  ['/me/export', 'export'],
] as const;

export const me: Page = {
  path: '/me',
  for: 'person',
  show: async ({ say, holder, language }) => {
    const caller = holder?.caller;
    return {
      view: 'citizen/me/me.njk',
      title: say('menu.me'),
      model: {
        name: caller?.kind === 'person' ? caller.name : '',
        pin: caller?.kind === 'person' ? caller.pin : '',
        organisation: caller?.kind === 'person' ? caller.organisation?.name : undefined,
        current: say('me.language', { name: languageNames[language] }),
        links: links.map(([href, name]) => ({ href, text: say(`me.link.${name}`), what: say(`me.what.${name}`) })),
      },
    };
  },
};
