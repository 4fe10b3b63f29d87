/** Lists of services: filters, order, pages. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { Audience, Tier } from '@darcha/proto/passport.ts';
import { sha256 } from './published.ts';
import { compareTexts, type Listed, type Snapshot, type Version } from './snapshot.ts';

/** What is wanted; absent or empty matches all. */
export interface ServiceFilters {
  query: string;
  tier: Tier | undefined;
  audience: Audience | undefined;
  event: string;
  agency: string;
}

export interface ServicePage {
  versions: Version[];
  /** Empty on the last page. */
  nextToken: string;
  /** How many match in all. */
  total: number;
}

/** A service and how well it matches. */
interface Ranked extends Listed {
  score: number;
}

/** One page of the services in force. The error `invalid` for a token that was not made for these filters. */
export function listServices(
  snapshot: Snapshot,
  filters: ServiceFilters,
  page: { size: number; token: string },
): ServicePage {
  const fingerprint = sha256(JSON.stringify(filters)).slice(0, 16);
  const after = page.token === '' ? undefined : readToken(page.token, fingerprint);
  const matching = rank(snapshot, filters);
  const start = after ? matching.findIndex((item) => isBehind(item, after)) : 0;
  const items = start < 0 ? [] : matching.slice(start, start + page.size);
  const last = items.at(-1);
  const ends = start < 0 || start + items.length >= matching.length;
  return {
    versions: items.map((item) => item.version),
    nextToken: ends || !last ? '' : writeToken(last, fingerprint),
    total: matching.length,
  };
}

function rank(snapshot: Snapshot, filters: ServiceFilters): Ranked[] {
  const matching = snapshot.inForce.filter(({ version }) => passes(version, filters));
  if (filters.query.trim() === '') return matching.map((item) => ({ ...item, score: 0 }));
  const hits = snapshot.search.search(filters.query);
  return (
    matching
      .flatMap((item) => {
        const score = hits.get(item.version.passport.id);
        return score === undefined ? [] : [{ ...item, score }];
      })
      // Stable: equal scores stay in the order of titles.
      .sort((a, b) => b.score - a.score)
  );
}

function passes({ passport }: Version, filters: ServiceFilters): boolean {
  return (
    (filters.tier === undefined || passport.tier === filters.tier) &&
    (filters.audience === undefined || passport.audience.includes(filters.audience)) &&
    (filters.event === '' || passport.events.includes(filters.event)) &&
    (filters.agency === '' || passport.authority === filters.agency)
  );
}

/** A place in a list, not a number of items: the list may change between two pages without anything shown twice. */
interface Place {
  score: number;
  sortTitle: string;
  id: string;
}

function isBehind(item: Ranked, place: Place): boolean {
  const order =
    place.score - item.score ||
    compareTexts(item.sortTitle, place.sortTitle) ||
    compareTexts(item.version.passport.id, place.id);
  return order > 0;
}

function writeToken(item: Ranked, fingerprint: string): string {
  const parts = [fingerprint, item.score, item.sortTitle, item.version.passport.id];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function readToken(token: string, fingerprint: string): Place {
  const parts = parseToken(token);
  if (!Array.isArray(parts) || parts.length !== 4) throw badToken('It is not one the catalogue has given.');
  const [made, score, sortTitle, id] = parts as unknown[];
  if (made !== fingerprint) throw badToken('It was given for other filters.');
  if (typeof score !== 'number' || typeof sortTitle !== 'string' || typeof id !== 'string') {
    throw badToken('It is not one the catalogue has given.');
  }
  return { score, sortTitle, id };
}

function parseToken(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    // Whatever it is, it gets the same answer as any token that is not ours.
    return undefined;
  }
}

function badToken(why: string) {
  return invalidField('page.token', 'token', `The page token is not usable. ${why} Begin again with the first page.`);
}
