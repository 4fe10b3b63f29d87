/** What a snapshot is made from, as it was read from the database, and what has come to it since. */
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { createSnapshot, type Snapshot } from './domain/edition/snapshot.ts';
import { keyOf, type PublishedVersion } from './domain/published.ts';
import { type HoursRevision, withRevisions } from './domain/publishing/office-hours.ts';
import type { Reference } from './domain/reference.ts';
import type { CatalogueStore } from './store/store.ts';

export interface Stock {
  /** By key. */
  versions: ReadonlyMap<string, PublishedVersion>;
  reference: Reference;
  /** The newest of each office that has one, by its code. */
  hours: ReadonlyMap<string, HoursRevision>;
  release: number;
  /** Position of the last change taken in. */
  changesTo: number;
  /** Position of the last revision of hours taken in. */
  hoursTo: number;
}

/** Entries of a log read at a time. */
const atOnce = 500;

export async function readAll(store: CatalogueStore): Promise<Stock> {
  // The ends are read before the content: at worst the same content is read once more.
  const ends = await readEnds(store);
  const [versions, reference, hours] = await Promise.all([store.versions(), store.reference(), store.newestHours()]);
  return {
    ...ends,
    versions: new Map(versions.map((version) => [keyOf(version), version])),
    reference: reference ?? { agencies: [], offices: [], events: [] },
    hours: new Map(hours.map((revision) => [revision.office, revision])),
  };
}

/** The same stock when there is nothing new; after a new release everything anew, else only what has changed. */
export async function readNew(store: CatalogueStore, stock: Stock): Promise<Stock> {
  const { release, changesTo, hoursTo } = await readEnds(store);
  if (release !== stock.release || changesTo < stock.changesTo || hoursTo < stock.hoursTo) return readAll(store);
  if (changesTo === stock.changesTo && hoursTo === stock.hoursTo) return stock;
  return { ...stock, ...(await changedVersions(store, stock, changesTo)), ...(await newHours(store, stock, hoursTo)) };
}

export function snapshotOf({ versions, reference, hours }: Stock, now: Date, earlier?: Snapshot): Snapshot {
  return createSnapshot([...versions.values()], withRevisions(reference, hours), tashkentDay(now), earlier);
}

async function readEnds(store: CatalogueStore): Promise<Pick<Stock, 'release' | 'changesTo' | 'hoursTo'>> {
  const [release, changesTo, hoursTo] = await Promise.all([store.release(), store.changesHead(), store.hoursHead()]);
  return { release: release.number, changesTo, hoursTo };
}

async function changedVersions(store: CatalogueStore, stock: Stock, head: number) {
  const versions = new Map(stock.versions);
  let { changesTo } = stock;
  while (changesTo < head) {
    const changes = await store.changesAfter(changesTo, atOnce);
    const keys = new Set(changes.map(({ service, version }) => keyOf({ id: service, version })));
    for (const version of await store.versionsOf([...keys])) versions.set(keyOf(version), version);
    const reached = changes.at(-1)?.position;
    if (reached === undefined) break;
    changesTo = reached;
  }
  return { versions, changesTo };
}

async function newHours(store: CatalogueStore, stock: Stock, head: number) {
  const hours = new Map(stock.hours);
  let { hoursTo } = stock;
  while (hoursTo < head) {
    const found = await store.hoursAfter(hoursTo, atOnce);
    for (const { revision } of found) hours.set(revision.office, revision);
    const reached = found.at(-1)?.position;
    if (reached === undefined) break;
    hoursTo = reached;
  }
  return { hours, hoursTo };
}
