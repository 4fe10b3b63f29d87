/** The part of the queue that an address names: the pages that list it, or work with what was chosen in it, ask for the same. */
import type { Answer, Input } from '../operations.ts';
import type { Visit } from '../page.ts';

type Query = NonNullable<Input<'listQueue'>['query']>;

const filters = ['state', 'service', 'territory', 'skill', 'claim', 'due'] as const;
type Filters = Record<(typeof filters)[number], string>;
/** Only an examination has them. */
const ofExamination = ['territory', 'skill', 'claim'] as const;
const rows = 25;
/** The most a step can be taken with at once. */
const mostNumbers = 50;

export function chosenFilters(query: Visit['query']): Filters {
  const chosen = Object.fromEntries(filters.map((name) => [name, query(name)])) as Filters;
  if (chosen.state === 'under-examination') chosen.state = '';
  const elsewhere = chosen.state !== '';
  for (const name of elsewhere ? ofExamination : []) chosen[name] = '';
  return chosen;
}

export function readListed({ ask, query }: Visit): Promise<Answer<'listQueue'>> {
  return ask('listQueue', { query: { ...chosenFilters(query), page: query('page'), size: rows } as Query });
}

/** Numbers the address names as chosen. */
export function chosenNumbers({ query }: Pick<Visit, 'query'>): string[] {
  const named = query('numbers').split(',');
  return [...new Set(named.filter((number) => /^[A-Z0-9-]{1,20}$/.test(number)))].slice(0, mostNumbers);
}

/** An address for these numbers out of the part of the queue that is looked at now. */
export function atListed(path: string, { query }: Pick<Visit, 'query'>, numbers: readonly string[]): string {
  const part = { ...chosenFilters(query), page: query('page'), numbers: numbers.join(',') };
  return `${path}?${new URLSearchParams(Object.entries(part).filter(([, value]) => value !== ''))}`;
}
