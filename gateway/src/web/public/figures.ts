/** `/figures`: open figures: services, how long they really take, what agencies asked one another. */
import { unlessAway } from '../asking.ts';
import type { BodyOf } from '../operations.ts';
import type { FieldError, Page, Visit } from '../page.ts';
import { isExpected, tell } from '../problems.ts';
import { createDurationList, type Duration, type Order, orders, sorted } from './durations.ts';
import { countedQuestions, lastCountedDay, nextDay } from './questions.ts';

const tiers = ['transactional', 'interactive', 'informational'] as const;
const mostServices = 20;
const mostRows = 30;
const durationList = createDurationList();

export const figures: Page = {
  path: '/figures',
  for: 'public',
  show: async (visit) => {
    const [byTier, durations, exchange] = await Promise.all([
      unlessAway(countTiers(visit)),
      unlessAway(durationTable(visit)),
      exchangeTable(visit),
    ]);
    return {
      view: 'public/figures.njk',
      title: visit.say('figures.title'),
      model: { byTier, durations, exchange },
      ...('wrong' in exchange && { errors: exchange.wrong, status: 400 }),
    };
  },
};

async function countTiers({ ask }: Visit) {
  return Promise.all(
    tiers.map(async (tier) => ({ tier, count: (await ask('listServices', { query: { tier, size: 1 } })).body.total })),
  );
}

async function durationTable({ ask, language, query, say, format }: Visit) {
  const order = orders.find((one) => one === query('order')) ?? 'title';
  const all = sorted(await durationList(language, ask), order, language);
  const first = Math.max(0, Math.floor(Number(query('first')) || 0));
  const rows = all.slice(first, first + mostServices).map((one) => durationRow(one, { say, format }));
  const at = (place: number) => `?${new URLSearchParams({ order, first: String(place) })}#durations`;
  return {
    ...{ order, rows, orders: orders.map((name) => orderLink(name, order)) },
    paging: {
      ...(first > 0 && { first: at(0) }),
      ...(first + mostServices < all.length && { next: at(first + mostServices) }),
    },
  };
}

const orderLink = (name: Order, order: Order) => ({
  name,
  current: name === order,
  href: `?${new URLSearchParams({ order: name })}#durations`,
});

function durationRow({ id, title, term, count, ...times }: Duration, { say, format }: Pick<Visit, 'say' | 'format'>) {
  const taken = (seconds: number | undefined) => (seconds === undefined ? undefined : takenIn(seconds, say));
  return {
    ...{ id, title, term: term && format.term(term), count: count && format.number(count) },
    ...{ median: taken(times.medianSeconds), ninetieth: taken(times.ninetiethSeconds) },
  };
}

/** "3 days", "5 hours", "12 minutes": never less than it took. */
export function takenIn(seconds: number, say: Visit['say']): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  if (minutes < 120) return say('figures.minutes', { count: minutes });
  const hours = Math.ceil(minutes / 60);
  if (hours < 48) return say('figures.hours', { count: hours });
  return say('formats.days', { days: Math.ceil(hours / 24) });
}

/** The questions of a day, or what is wrong with the day asked for. */
async function exchangeTable(visit: Visit) {
  const newest = lastCountedDay();
  const day = visit.query('day') || newest;
  const asked = await questionsOf(visit, day);
  if ('wrong' in asked) return { day, ...asked };
  const { counted } = asked;
  const around = { before: nextDay(day, -1), after: day < newest ? nextDay(day, 1) : undefined };
  if (typeof counted === 'string') return { day, why: counted, ...around };
  const rows = counted.rows.toSorted((a, b) => b.count - a.count).slice(0, mostRows);
  const names = await namesOf(visit);
  return {
    ...{ day, counted, ...around },
    left: counted.rows.length - rows.length,
    rows: rows.map((row) => exchangeRow(row, names)),
  };
}

async function questionsOf(visit: Visit, day: string) {
  const wrong = [{ field: 'day', text: visit.say('figures.day-wrong') }] satisfies FieldError[];
  // While nobody answers, nobody says that there is no such day.
  if (Number.isNaN(Date.parse(day))) return { wrong };
  try {
    return { counted: await countedQuestions(visit, day) };
  } catch (error) {
    if (!isExpected(error) || tell(error, visit).status !== 400) throw error;
    return { wrong };
  }
}

/** Of agencies and record types, by code; codes stand where nobody knows the names. */
async function namesOf({ ask }: Visit): Promise<ReadonlyMap<string, string>> {
  const [agencies, recordTypes] = await Promise.all([
    unlessAway(ask('listAgencies')),
    unlessAway(ask('listRecordTypes')),
  ]);
  return new Map([
    ...(agencies?.body.items ?? []).map(({ code, name }) => [code, String(name)] as const),
    ...(recordTypes?.body.items ?? []).map(({ id, title }) => [id, String(title)] as const),
  ]);
}

type Row = BodyOf<'getExchangeStatistics'>['rows'][number];

function exchangeRow({ provider, consumer, recordType, ...row }: Row, names: ReadonlyMap<string, string>) {
  const named = (code: string | undefined) => code && (names.get(code) ?? code);
  return { ...row, provider: named(provider), consumer: named(consumer), recordType: named(recordType) };
}
