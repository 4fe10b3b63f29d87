/** `/events`, `/events/:code`: what happens in a life or a business, and the services one needs then. */

import { Refusal } from '../../../http/problem.ts';
import { agencyNames } from '../../asking.ts';
import { cataloguePage } from './parts.ts';

export const events = cataloguePage('/events', async ({ ask, say }) => {
  const { items } = (await ask('listEvents')).body;
  const kinds = (['life', 'business'] as const).map((kind) => ({
    kind,
    events: items.filter((event) => event.kind === kind),
  }));
  return {
    view: 'citizen/catalogue/events.njk',
    title: say('home.events'),
    description: say('home.events-intro'),
    model: { kinds },
  };
});

export const event = cataloguePage('/events/:code', async (visit) => {
  const { ask, say, param } = visit;
  const code = param('code');
  const { items } = (await ask('listEvents')).body;
  const found = items.find((item) => item.code === code);
  if (!found) throw new Refusal('path-unknown', `There is no event "${code}".`);
  const [bundles, agencyName] = await Promise.all([
    ask('listEventBundles', { path: { event: code } }),
    agencyNames(visit),
  ]);
  return {
    view: 'citizen/catalogue/event.njk',
    title: String(found.title),
    description: say('home.event-description', { event: String(found.title) }),
    back: '/events',
    model: { event: found, bundles: bundles.body.items, agencyName },
  };
});
