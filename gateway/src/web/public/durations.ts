/** How long services really take against what the law gives them: of all that are applied for here. */
import type { Language } from '@darcha/proto/text.ts';
import type { Ask, BodyOf } from '../operations.ts';
import { everyPage } from '../paging.ts';

export interface Duration {
  id: string;
  title: string;
  /** Of the decision, as the passport writes it. */
  term: string | undefined;
  /** How many were decided; absent, as the times are, where they are too few to tell. */
  count: number | undefined;
  medianSeconds: number | undefined;
  ninetiethSeconds: number | undefined;
}

export const orders = ['title', 'count', 'median', 'ninetieth'] as const;
export type Order = (typeof orders)[number];

const keptMs = 60_000;
const atOnce = 20;
const mostPages = 100;
const tiers = ['transactional', 'interactive'] as const;

/** Asked for once a minute in each language, since it changes by the hour and takes two questions a service. */
export function createDurationList(): (language: Language, ask: Ask) => Promise<readonly Duration[]> {
  const kept = new Map<Language, { until: number; list: Promise<readonly Duration[]> }>();
  return (language, ask) => {
    const known = kept.get(language);
    if (known && known.until > Date.now()) return known.list;
    const list = listAll(ask);
    kept.set(language, { until: Date.now() + keptMs, list });
    list.catch(() => kept.delete(language));
    return list;
  };
}

async function listAll(ask: Ask): Promise<Duration[]> {
  const ofTier = (tier: (typeof tiers)[number]) =>
    everyPage((page) => ask('listServices', { query: { tier, page, size: 100 } }), mostPages);
  const services = (await Promise.all(tiers.map(ofTier))).flat();
  const list: Duration[] = [];
  for (let first = 0; first < services.length; first += atOnce) {
    list.push(...(await Promise.all(services.slice(first, first + atOnce).map((service) => durationOf(ask, service)))));
  }
  return list;
}

type Summary = BodyOf<'listServices'>['items'][number];

async function durationOf(ask: Ask, { id, title }: Summary): Promise<Duration> {
  const [{ body: service }, { body }] = await Promise.all([
    ask('getService', { path: { id } }),
    ask('getServiceDurations', { path: { id } }),
  ]);
  const { count, medianSeconds, ninetiethSeconds } = body;
  return { id, title: String(title), term: service.clock?.decide, count, medianSeconds, ninetiethSeconds };
}

/** The longest and the most first; those of which too little is known last. */
export function sorted(list: readonly Duration[], order: Order, language: Language): Duration[] {
  const byTitle = (a: Duration, b: Duration) => a.title.localeCompare(b.title, language);
  if (order === 'title') return list.toSorted(byTitle);
  const value = (of: Duration) =>
    ({ count: of.count, median: of.medianSeconds, ninetieth: of.ninetiethSeconds })[order] ?? -1;
  return list.toSorted((a, b) => value(b) - value(a) || byTitle(a, b));
}
