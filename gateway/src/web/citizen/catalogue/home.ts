/** `/`: search first, then what happens in a life, then how far services are carried online. */
import { cataloguePage } from './parts.ts';

export const home = cataloguePage('/', async ({ ask, say }) => {
  const { items } = (await ask('listEvents')).body;
  return {
    view: 'citizen/catalogue/home.njk',
    title: say('home.title'),
    description: say('home.intro'),
    alternates: [{ type: 'application/ld+json', href: '/api/v1/catalogue?format=jsonld' }],
    model: {
      events: items.filter(({ kind }) => kind === 'life'),
      business: items.filter(({ kind }) => kind === 'business'),
    },
  };
});
