/** `/desk`: what waits for my agency, the nearest term first; taken one by one or many at once. */
import { unlessRefused } from '../asking.ts';
import { regionsIn } from '../citizen/catalogue/parts.ts';
import { officialOf } from '../official.ts';
import type { BodyOf, Input } from '../operations.ts';
import type { Page, Shown, Visit } from '../page.ts';
import { pagingOf } from '../paging.ts';
import { wordsOf } from '../problems.ts';
import { caseAt, holdersOf, isMine, ownPart, type Summary, termOfCase } from './case.ts';
import { keyScripts } from './keys.ts';
import { inLane, type Lane, laneOf } from './lane.ts';
import { takeNext } from './next.ts';

type Query = NonNullable<Input<'listQueue'>['query']>;

const filters = ['state', 'service', 'territory', 'skill', 'claim', 'due'] as const;
/** Only an examination has them. */
const ofExamination = ['territory', 'skill', 'claim'];
const listedStates = [
  ...['under-examination', 'submitted', 'waiting-for-register', 'waiting-for-scan', 'returned'],
  'ready-for-collection',
] as const;
const rows = 25;

export const queue: Page = {
  path: '/desk',
  for: 'official',
  show: (visit) => showQueue(visit),
  submit: async (visit) => {
    const { form, ask, once } = visit;
    if (form.get('step') === 'next') return takeNext(visit, once);
    // All rows are ticked, and nothing is done with them yet.
    if (form.get('step') === 'choose') return showQueue(visit);
    const numbers = form.getAll('numbers');
    if (numbers.length === 0) {
      const errors = [{ field: 'queue', text: visit.say('desk.queue.none-chosen') }];
      return { ...(await showQueue(visit)), errors, status: 400 };
    }
    const step = form.get('step') as 'claim' | 'assign' | 'approve';
    const official = form.get('official')?.trim();
    const { body } = await ask('takeBulkStep', {
      header: { 'Idempotency-Key': once },
      body: { numbers, step, ...(step === 'assign' && { official: official ?? '' }) },
    });
    return bulkOutcome(visit, body);
  },
};

async function showQueue(visit: Visit): Promise<Shown> {
  const { ask, say, query, form } = visit;
  const chosen = chosenFilters(query);
  const { territory, skill, service } = chosen;
  const lane = { territory, skill, service };
  const [found, counts, choices] = await Promise.all([
    ask('listQueue', { query: { ...chosen, page: query('page'), size: rows } as Query }),
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
      ticked: form?.get('step') === 'choose' ? items.map(({ number }) => number) : (form?.getAll('numbers') ?? []),
      people: holdersOf(items),
      // Whoever types a name and presses Enter wants to hand over.
      ...(items.length > 0 && { formId: 'queue', enter: { name: 'step', value: 'assign' } }),
    },
  };
}

function chosenFilters(query: Visit['query']): Record<(typeof filters)[number], string> {
  const chosen = Object.fromEntries(filters.map((name) => [name, query(name)]));
  if (chosen.state === 'under-examination') chosen.state = '';
  const elsewhere = chosen.state !== '';
  for (const name of elsewhere ? ofExamination : []) chosen[name] = '';
  return chosen as Record<(typeof filters)[number], string>;
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

function bulkOutcome(visit: Visit, { items }: BodyOf<'takeBulkStep'>): Shown {
  const { say } = visit;
  const lane = laneOf(visit);
  const outcomes = items.map(({ number, application, problem }) => ({
    ...{ number, at: inLane(caseAt(number), lane), title: application?.title },
    problem: problem && wordsOf(problem.code, say),
  }));
  const done = outcomes.filter(({ problem }) => problem === undefined).length;
  const back = inLane('/desk', lane);
  return { view: 'clerk/bulk.njk', title: say('desk.bulk.title', { count: done }), model: { outcomes }, back };
}
