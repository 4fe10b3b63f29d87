/** Reads what was asked about a person from the log, in bounded steps. */
import { type AccessFilter, isPast, matches } from '../domain/accesses/filter.ts';
import type { LogStore, PlacedEntry } from '../store/log-store.ts';

export interface Reading {
  /** Only before this position; 0 for the newest. */
  before: number;
  limit: number;
  /** How many of the newest to leave out. */
  skip: number;
  filter: AccessFilter;
  /** Whether to count all there are. */
  count: boolean;
}

export interface Read {
  found: PlacedEntry[];
  /** The position before which the list goes on; 0 at its end. */
  next: number;
  /** How many there are; only when they were to be counted. */
  total: number;
}

/** Most entries about a person that one call looks at, and how many of them are fetched at a time. */
const mostRead = 10_000;
const fetchedAtOnce = 500;

export async function readAccesses(
  log: Pick<LogStore, 'about'>,
  subject: string,
  { before, limit, skip, filter, count }: Reading,
): Promise<Read> {
  const found: PlacedEntry[] = [];
  const all = count || Object.keys(filter).length > 0;
  const size = all ? fetchedAtOnce : Math.min(skip + limit + 1, fetchedAtOnce);
  let [at, read, seen, next] = [before, 0, 0, 0];
  while (read < mostRead) {
    const batch = await log.about(subject, at, size);
    for (const access of batch) {
      at = access.position;
      if (isPast(access.entry, filter)) return { found, next, total: seen };
      if (!matches(access.entry, filter)) continue;
      seen += 1;
      if (seen <= skip) continue;
      if (found.length < limit) found.push(access);
      else next ||= found.at(-1)?.position ?? 0;
      if (next > 0 && !count) return { found, next, total: 0 };
    }
    if (batch.length < size) return { found, next, total: seen };
    read += batch.length;
  }
  return { found, next: next || at, total: seen };
}
