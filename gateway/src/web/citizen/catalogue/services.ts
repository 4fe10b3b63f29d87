/** `/services`: what was searched for, and everything there is, narrowed down. */
import { agencyNames } from '../../asking.ts';
import type { Visit } from '../../page.ts';
import { pagingOf } from '../../paging.ts';
import { agencyChoices, cataloguePage, choices } from './parts.ts';

export const tiers = ['transactional', 'interactive', 'informational'] as const;
export const audiences = ['natural-person', 'legal-entity', 'state-body'] as const;
const filters = ['tier', 'audience', 'event', 'agency', 'free'] as const;

export const services = cataloguePage('/services', async (visit) => {
  const { ask, say, query } = visit;
  const asked = {
    ...{ q: query('q').trim(), event: query('event'), agency: query('agency'), page: query('page') },
    tier: query('tier') as (typeof tiers)[number],
    audience: query('audience') as (typeof audiences)[number],
    ...(query('free') === 'true' && { free: true }),
  };
  const [found, agencyName, selects] = await Promise.all([
    ask('listServices', { query: asked }),
    agencyNames(visit),
    selectsOf(visit),
  ]);
  const { items, total } = found.body;
  return {
    view: 'citizen/catalogue/services.njk',
    title: say(asked.q === '' ? 'services.all-title' : 'services.found-title'),
    description: say('services.all-description'),
    model: {
      asked,
      total,
      services: items,
      agencyName,
      selects,
      narrowed: filters.some((name) => query(name) !== ''),
      paging: pagingOf(visit, found),
    },
  };
});

async function selectsOf(visit: Visit) {
  const { say, query } = visit;
  const select = (name: string, items: unknown) => ({ name, label: say(`services.filter.${name}`), items });
  const words = <Code extends string>(name: 'tier' | 'audience', codes: readonly Code[]) => {
    const values = codes.map((value) => ({ value, text: say(`services.${name}.${value}`) }));
    return select(name, choices(say(`services.any.${name}`), values, query(name)));
  };
  const { items } = (await visit.ask('listEvents')).body;
  const events = items.map(({ code, title }) => ({ value: code, text: String(title) }));
  return [
    words('tier', tiers),
    words('audience', audiences),
    select('event', choices(say('services.any.event'), events, query('event'))),
    select('agency', await agencyChoices(visit, query('agency'))),
  ];
}
