/** The whole catalogue as it stands on one day: what every read is answered from. It never changes once made. */
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { compare, type PublishedVersion, sha256 } from '../published.ts';
import type { Agency, Bundle, Office, RecordQuestion, Reference, Territory } from '../reference.ts';
import { SearchIndex } from '../search/search-index.ts';
import { fillTexts } from '../text/fill-texts.ts';
import { type BundledEvent, bundleEvents } from './events.ts';
import { entriesOf } from './search-entries.ts';
import { toVersion, type Version } from './version.ts';

export type { Version } from './version.ts';

export interface Service {
  /** By number. */
  versions: ReadonlyMap<number, Version>;
  /** Undefined when the service has ended or has not begun. */
  inForce: Version | undefined;
}

export interface Snapshot {
  /** Digest of everything in it; also changes on the day on which a version comes into force. */
  edition: string;
  /** The legal day it is made for. */
  day: string;
  services: ReadonlyMap<string, Service>;
  /** Versions in force, by title; with what they are sorted by. */
  inForce: readonly Listed[];
  search: SearchIndex;
  agencies: ReadonlyMap<string, Agency>;
  offices: readonly Office[];
  events: readonly BundledEvent[];
  territories: readonly Territory[];
  questions: readonly RecordQuestion[];
  bundles: readonly Bundle[];
}

/** A version in force in its place among the others. */
export interface Listed {
  version: Version;
  /** The title in Uzbek without marks; ties are broken by identifier. */
  sortTitle: string;
}

/**
 * The version that is in force on a day: the highest that has come into force by then, unless it is retired. Its retirement
 * ends the service: to bring an earlier version back would be to publish it, and that takes two people.
 */
export function versionInForce(versions: Iterable<Version>, day: string): Version | undefined {
  const latest = latestBegun(versions, day);
  const retired = latest?.written.retired;
  return retired !== undefined && retired <= day ? undefined : latest;
}

/** Of a service that is not in force on a day: since when, and the day on which it begins again or for the first time. */
export function whyNotInForce(versions: Iterable<Version>, day: string): { ended?: string; begins?: string } {
  const all = [...versions];
  const ended = latestBegun(all, day)?.written.retired;
  const later = all.filter((version) => version.written.published > day && !recalled(version));
  const [begins] = later.map(({ written }) => written.published).sort();
  return { ...(ended !== undefined && { ended }), ...(begins !== undefined && { begins }) };
}

function latestBegun(versions: Iterable<Version>, day: string): Version | undefined {
  let latest: Version | undefined;
  for (const version of versions) {
    const { written } = version;
    const begun = written.published <= day && !recalled(version);
    if (begun && (!latest || written.version > latest.written.version)) latest = version;
  }
  return latest;
}

/** Retired before its first day: it never takes the place of the version before it. */
function recalled({ written, published }: Version): boolean {
  const { retirement } = published;
  if (written.retired !== written.published || !retirement) return false;
  return tashkentDay(new Date(retirement.at)) < written.published;
}

/** Builds the snapshot of a legal day from what is stored; takes over from an earlier one what has not changed. */
export function createSnapshot(
  published: readonly PublishedVersion[],
  reference: Reference,
  day: string,
  earlier?: Snapshot,
): Snapshot {
  const services = groupByService(published, day, earlier);
  const inForce = [...services.values()]
    .flatMap(({ inForce: version }) => (version ? [{ version, sortTitle: version.sortTitle }] : []))
    .sort(byTitle);
  const { agencies, offices, events, territories = [], questions = [], bundles = [] } = fillTexts(reference);
  const search = new SearchIndex(entriesOf(inForce, agencies, events), earlier?.search);
  return {
    edition: editionOf(services, reference),
    day,
    services,
    inForce,
    search,
    agencies: new Map([...agencies].sort(byCode).map((agency) => [agency.code, agency])),
    offices: [...offices].sort(byCode),
    events: bundleEvents(events, inForce),
    territories: [...territories].sort(byCode),
    questions,
    bundles,
  };
}

/** Where one stands in the list by title. */
export function byTitle(a: Listed, b: Listed): number {
  return compareTexts(a.sortTitle, b.sortTitle) || compareTexts(a.version.published.id, b.version.published.id);
}

/** By code units: the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupByService(
  published: readonly PublishedVersion[],
  day: string,
  earlier: Snapshot | undefined,
): Map<string, Service> {
  const byService = new Map<string, Map<number, Version>>();
  for (const stored of published) {
    const versions = byService.get(stored.id) ?? new Map<number, Version>();
    const before = earlier?.services.get(stored.id)?.versions.get(stored.version);
    const version = before && compare(before.published, stored) === 'same' ? before : toVersion(stored);
    byService.set(stored.id, versions.set(stored.version, version));
  }
  const service = (versions: Map<number, Version>) => ({ versions, inForce: versionInForce(versions.values(), day) });
  return new Map([...byService].map(([id, versions]) => [id, service(versions)]));
}

function byCode(a: { code: string }, b: { code: string }): number {
  return compareTexts(a.code, b.code);
}

function editionOf(services: ReadonlyMap<string, Service>, reference: Reference): string {
  const lines = [...services].flatMap(([id, { versions, inForce }]) =>
    [...versions].map(
      ([number, version]) =>
        `${id}@${number} ${version.published.digest} ${version.published.retired} ${version === inForce}`,
    ),
  );
  return sha256([...lines.sort(), JSON.stringify(reference)].join('\n')).slice(0, 32);
}
