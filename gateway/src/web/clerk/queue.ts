/** `/desk`: what waits for my agency, the nearest term first; taken one by one or many at once. */
import type { BodyOf, Input } from '../operations.ts';
import type { Page, Shown, Visit } from '../page.ts';
import { wordsOf } from '../problems.ts';
import { addressWith, caseAt, nextPage, officialOf, orElse } from './case.ts';
import { keyScripts } from './keys.ts';
import { takeNext } from './next.ts';
import { termOf } from './term.ts';

type Query = NonNullable<Input<'listQueue'>['query']>;
type Item = BodyOf<'listQueue'>['items'][number];

const filters = ['state', 'service', 'territory', 'skill', 'claim', 'due'] as const;
/** Only an examination has them. */
const ofExamination = ['territory', 'skill', 'claim'];
export const listedStates = [
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
  const { ask, say, query, request } = visit;
  const chosen = chosenFilters(query);
  const { territory, skill, service } = chosen;
  const part = { territory, skill, service };
  const [{ body, headers }, counts, choices] = await Promise.all([
    ask('listQueue', { query: { ...chosen, page: query('page'), size: rows } as Query }),
    orElse(
      ask('countQueue', { query: part }).then((counted) => counted.body),
      undefined,
    ),
    choicesOf(visit, service),
  ]);
  const { agency } = officialOf(visit);
  return {
    view: 'clerk/queue.njk',
    title: say('desk.queue.title'),
    ...keyScripts(visit),
    model: {
      ...{ counts, chosen, listedStates, ...choices },
      items: body.items.map((item) => rowOf(visit, item, agency)),
      next: nextPage(headers.Link, request.originalUrl),
      first: query('page') !== '' && addressWith(request.originalUrl, {}),
      filtered: Object.values(chosen).some((value) => value !== ''),
      to: (changes: Record<string, string>) => addressWith('/desk', { ...part, ...changes }),
      typed: { official: visit.form?.get('official') ?? '' },
      ticked: visit.form?.getAll('numbers') ?? [],
      people: [...new Set(body.items.flatMap(({ claimedBy }) => claimedBy ?? []))],
    },
  };
}

function chosenFilters(query: Visit['query']): Record<(typeof filters)[number], string> {
  const chosen = Object.fromEntries(filters.map((name) => [name, query(name)]));
  const elsewhere = chosen.state !== '' && chosen.state !== 'under-examination';
  for (const name of elsewhere ? ofExamination : []) chosen[name] = '';
  return chosen as Record<(typeof filters)[number], string>;
}

/** What can be chosen from; less where the catalogue is away. */
async function choicesOf(visit: Visit, service: string) {
  const { ask } = visit;
  const { agency } = officialOf(visit);
  const [services, territories] = await Promise.all([
    orElse(
      ask('listServices', { query: { agency, size: 100 } }).then(({ body }) => body.items),
      [],
    ),
    orElse(
      ask('listTerritories').then(({ body }) => body.items),
      [],
    ),
  ]);
  const named = services.map(({ id, title }) => ({ value: String(id), text: String(title) }));
  const other = service !== '' && !named.some(({ value }) => value === service);
  return {
    services: other ? [...named, { value: service, text: service }] : named,
    regions: territories
      .filter(({ level }) => level === 'region')
      .map(({ code, name }) => ({ value: code, text: String(name) })),
  };
}

function rowOf(visit: Visit, item: Item, agency: string) {
  const part = item.parts?.find((one) => one.agency === agency && one.state === 'open');
  return {
    ...item,
    at: caseAt(item.number),
    term: termOf(visit, part?.until ?? item.wait?.until),
    mine: item.claimedBy !== undefined && item.claimedBy === officialOf(visit).id,
    proposal: part?.proposal,
  };
}

function bulkOutcome({ say, language, form }: Visit, { items }: BodyOf<'takeBulkStep'>): Shown {
  const outcomes = items.map(({ number, application, problem }) => ({
    ...{ number, at: caseAt(number), title: application?.title },
    problem: problem && wordsOf(problem.code, say),
  }));
  const done = outcomes.filter(({ problem }) => problem === undefined).length;
  const title = say('desk.bulk.title', { count: done });
  return { view: 'clerk/bulk.njk', title, model: { outcomes, step: form?.get('step'), language }, back: '/desk' };
}
