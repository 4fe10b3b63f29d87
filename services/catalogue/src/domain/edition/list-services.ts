/** Lists of services: filters, order, pages. */

import type { Match } from '../search/explain.ts';
import { best, type Hit } from '../search/top.ts';
import { acceptedBy, type ServiceFilters } from './filter-services.ts';
import { type Place, readToken, tokenFingerprint, writeToken } from './list-token.ts';
import { compareTexts, type Snapshot, type Version } from './snapshot.ts';

/** A service on a page, and where the words of the query stand in it; nowhere without a query. */
export interface ListedService {
  version: Version;
  matches: Match[];
}

export interface ServicePage {
  services: ListedService[];
  /** Empty on the last page. */
  nextToken: string;
  /** How many match in all. */
  total: number;
}

/** One page of the services in force. The error `invalid` for a token that was not made for these filters. */
export function listServices(
  snapshot: Snapshot,
  filters: ServiceFilters,
  page: { size: number; token: string },
): ServicePage {
  const fingerprint = tokenFingerprint(filters);
  const after = page.token === '' ? undefined : readToken(page.token, fingerprint);
  const { hits, explain } = find(snapshot, filters);
  const behind = after ? hits.filter((hit) => isBehind(snapshot, hit, after)) : hits;
  const items = best(behind, page.size);
  const last = items.at(-1);
  return {
    services: items.flatMap(({ place }) => {
      const version = snapshot.inForce[place]?.version;
      return version ? [{ version, matches: explain(place) }] : [];
    }),
    nextToken: last && items.length < behind.length ? writeToken(placeOf(snapshot, last), fingerprint) : '',
    total: hits.length,
  };
}

function find(snapshot: Snapshot, filters: ServiceFilters): { hits: Hit[]; explain: (place: number) => Match[] } {
  const accepted = acceptedBy(snapshot, filters);
  const accept = (place: number) => {
    const version = snapshot.inForce[place]?.version;
    return version !== undefined && (!accepted || accepted(version.written));
  };
  if (filters.query.trim() !== '') return snapshot.search.find(filters.query, accepted && accept);
  const hits = snapshot.inForce.flatMap((_listed, place) => (accept(place) ? [{ place, score: 0 }] : []));
  return { hits, explain: () => [] };
}

function placeOf(snapshot: Snapshot, { place, score }: Hit): Place {
  const listed = snapshot.inForce[place];
  return { score, sortTitle: listed?.sortTitle ?? '', id: listed?.version.written.id ?? '' };
}

function isBehind(snapshot: Snapshot, hit: Hit, after: Place): boolean {
  if (hit.score !== after.score) return hit.score < after.score;
  const { sortTitle, id } = placeOf(snapshot, hit);
  return (compareTexts(sortTitle, after.sortTitle) || compareTexts(id, after.id)) > 0;
}
