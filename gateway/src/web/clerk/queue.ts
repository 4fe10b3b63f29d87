/** `/desk`: what waits for my agency, the nearest term first; taken one by one or many at once. */
import { unlessRefused } from '../asking.ts';
import { regionsIn } from '../citizen/catalogue/parts.ts';
import { officialOf } from '../official.ts';
import type { Page, Shown, Visit } from '../page.ts';
import { pagingOf } from '../paging.ts';
import { toApproval } from './approval.ts';
import { noneChosen, takeMany } from './bulk.ts';
import { caseAt, holdersOf, isMine, ownPart, type Summary, termOfCase } from './case.ts';
import { keyScripts } from './keys.ts';
import { inLane, type Lane } from './lane.ts';
import { chosenFilters, chosenNumbers, readListed } from './listed.ts';
import { takeNext } from './next.ts';

const listedStates = [
  ...['under-examination', 'submitted', 'waiting-for-register', 'waiting-for-scan', 'returned'],
  'ready-for-collection',
] as const;

export const queue: Page = {
  path: '/desk',
  for: 'official',
  show: (visit) => showQueue(visit),
  submit: async (visit) => {
    const { form, once } = visit;
    if (form.get('step') === 'next') return takeNext(visit, once);
    // All rows are ticked, and nothing is done with them yet.
    if (form.get('step') === 'choose') return showQueue(visit);
    const numbers = form.getAll('numbers');
    if (numbers.length === 0) return { ...(await showQueue(visit)), errors: [noneChosen(visit)], status: 400 };
    const step = form.get('step') as 'claim' | 'assign' | 'approve';
    // What many are told of is looked at once more.
    if (step === 'approve') return toApproval(visit, numbers);
    const official = form.get('official')?.trim();
    return takeMany(visit, { numbers, step, ...(step === 'assign' && { official: official ?? '' }) });
  },
};

async function showQueue(visit: Visit): Promise<Shown> {
  const { ask, say, query, form } = visit;
  const chosen = chosenFilters(query);
  const { territory, skill, service } = chosen;
  const lane = { territory, skill, service };
  const [found, counts, choices] = await Promise.all([
    readListed(visit),
    unlessRefused(ask('countQueue', { query: lane })),
    choicesOf(visit, service),
  ]);
  const { items } = found.body;
  return {
    view: 'clerk/queue.njk',
    title: say('desk.queue.title'),
    ...keyScripts(visit),
    model: {
      ...{ chosen, listedStates, ...choices, counts: counts?.body },
      items: items.map((item) => rowOf(visit, item, lane)),
      paging: pagingOf(visit, found),
      filtered: Object.values(chosen).some((value) => value !== ''),
      to: (changes: Record<string, string>) => inLane('/desk', lane, changes),
      typed: { official: form?.get('official') ?? '' },
      ticked: form?.get('step') === 'choose' ? items.map(({ number }) => number) : chosenIn(visit),
      people: holdersOf(items),
      // Whoever types a name and presses Enter wants to hand over.
      ...(items.length > 0 && { formId: 'queue', enter: { name: 'step', value: 'assign' } }),
    },
  };
}

/** Ticked in the form that is shown again, or named by the address of whoever comes back from what was chosen. */
function chosenIn(visit: Visit): string[] {
  return visit.form?.getAll('numbers') ?? chosenNumbers(visit);
}

/** What can be chosen from; less where the catalogue is away. */
async function choicesOf(visit: Visit, service: string) {
  const { ask } = visit;
  const { agency } = officialOf(visit);
  const [services, territories] = await Promise.all([
    unlessRefused(ask('listServices', { query: { agency, size: 100 } })),
    unlessRefused(ask('listTerritories')),
  ]);
  const named = (services?.body.items ?? []).map(({ id, title }) => ({ value: String(id), text: String(title) }));
  const other = service !== '' && !named.some(({ value }) => value === service);
  return {
    services: other ? [...named, { value: service, text: service }] : named,
    regions: territories ? regionsIn(territories.body, visit.language) : [],
  };
}

function rowOf(visit: Visit, item: Summary, lane: Lane) {
  return {
    ...item,
    at: inLane(caseAt(item.number), lane),
    term: termOfCase(visit, item),
    mine: isMine(visit, item),
    proposal: ownPart(visit, item)?.proposal,
  };
}
