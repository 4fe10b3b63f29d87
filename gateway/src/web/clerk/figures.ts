/** `/desk/figures`: how much waits, who has it, where the rest is, and how long applications really take. */
import { unlessRefused } from '../asking.ts';
import { officialOf } from '../official.ts';
import type { Page, Visit } from '../page.ts';
import { holdersOf } from './case.ts';

const mostServices = 20;
const mostHeld = 100;
const counted = ['all', 'free', 'mine', 'proposed', 'due', 'overdue', 'opinions'] as const;

export const figures: Page = {
  path: '/desk/figures',
  for: 'official',
  show: async (visit) => {
    const { ask, say } = visit;
    const [{ body: counts }, nearest, durations] = await Promise.all([
      ask('countQueue'),
      ask('listQueue', { query: { size: mostHeld } }),
      durationsOf(visit),
    ]);
    const { items } = nearest.body;
    const held = holdersOf(items).map((official) => ({
      official,
      count: items.filter(({ claimedBy }) => claimedBy === official).length,
    }));
    const model = {
      counts: counted.map((name) => say(`desk.queue.${name}`, { count: counts[name] })),
      held: held.toSorted((one, other) => other.count - one.count),
      nearest: counts.all > items.length ? items.length : 0,
      states: counts.states,
      ...durations,
    };
    return { view: 'clerk/figures.njk', title: say('desk.figures.title'), back: '/desk', model };
  },
};

/** Of the services of the agency that are applied for here, as far as there is room. */
async function durationsOf(visit: Visit) {
  const { ask } = visit;
  const { agency } = officialOf(visit);
  const services = await unlessRefused(ask('listServices', { query: { agency, size: mostServices } }));
  const { items, total } = services?.body ?? { items: [], total: 0 };
  const online = items.filter(({ tier }) => tier !== 'informational');
  const durations = online.map(async ({ id, title }) => {
    const spread = await unlessRefused(ask('getServiceDurations', { path: { id } }));
    return { title: String(title), text: spread?.body.text };
  });
  return { durations: await Promise.all(durations), more: total > items.length };
}
