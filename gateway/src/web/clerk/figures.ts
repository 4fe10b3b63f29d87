/** `/desk/figures`: how much waits, where it is, and how long applications really take. */
import type { Page, Visit } from '../page.ts';
import { officialOf, orElse } from './case.ts';

const most = 20;
const counted = ['all', 'free', 'mine', 'proposed', 'due', 'overdue', 'opinions'] as const;

export const figures: Page = {
  path: '/desk/figures',
  for: 'official',
  show: async (visit) => {
    const { ask, say } = visit;
    const [{ body: counts }, durations] = await Promise.all([ask('countQueue'), durationsOf(visit)]);
    const model = {
      counts: counted.map((name) => say(`desk.queue.${name}`, { count: counts[name] })),
      states: counts.states,
      durations,
    };
    return { view: 'clerk/figures.njk', title: say('desk.figures.title'), back: '/desk', model };
  },
};

/** Of the services of the agency. */
async function durationsOf(visit: Visit) {
  const { ask } = visit;
  const { agency } = officialOf(visit);
  const services = await orElse(
    ask('listServices', { query: { agency, size: most } }).then(({ body }) => body.items),
    [],
  );
  const online = services.filter(({ tier }) => tier !== 'informational');
  return await Promise.all(
    online.map(async ({ id, title }) => {
      const spread = await orElse(
        ask('getServiceDurations', { path: { id } }).then(({ body }) => body.text),
        undefined,
      );
      return { title: String(title), text: spread };
    }),
  );
}
