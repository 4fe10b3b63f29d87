/**
 * Publishes a content directory into the database. Does nothing twice, and any number of copies may do it at once, also
 * of different releases: a published version is kept under its number, whoever comes second finds it there, and a later
 * release is never replaced by an earlier one. What agencies have published themselves stays as it is: from the first version
 * an agency has published, a service is the agency's, and content with other versions from there on is refused.
 */
import { type Content, knownCodes } from './content.ts';
import { type Fault, formatFault } from './domain/document/fault.ts';
import { readYaml } from './domain/document/yaml-document.ts';
import { type Comparison, compare, keyOf, type PublishedVersion, toPublished } from './domain/published.ts';
import { missingChanges } from './domain/publishing/change.ts';
import { checkReferences } from './domain/publishing/check-stored.ts';
import { type Standing, standing, toRelease } from './domain/publishing/release.ts';
import type { CatalogueStore } from './store/store.ts';

/** Content that cannot be published, with every fault. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const list = faults.map((fault) => `  ${formatFault(fault)}`).join('\n');
    super(`The content of the catalogue has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${list}`);
    this.name = 'ContentError';
    this.faults = faults;
  }
}

interface Wanted {
  file: string;
  text: string;
  version: PublishedVersion;
}

/** How a content stood to the published one when it came: now it is published, it was already, or it is out of date. */
export type Seeded = Exclude<Standing, 'conflict'>;

/**
 * Publishes a release that is newer than the published one. Of an older one nothing is written nor compared: whatever
 * a later release has published holds. Writes nothing, and throws `ContentError`, when anything at all is wrong.
 */
export async function seed(content: Content, store: CatalogueStore): Promise<Seeded> {
  if (content.faults.length > 0) throw new ContentError(content.faults);
  const wanted = content.passports.map(({ file, text, passport }) => ({ file, text, version: toPublished(passport) }));
  const versions = wanted.map(({ version }) => version);
  const own = toRelease(content.release.number, content.reference, versions);
  const before = standing(own, await store.release());
  if (before === 'older' || before === 'same') return before;
  const storedByKey = await check(content, wanted, store);
  if (before === 'conflict') throw new ContentError(conflict(content));
  for (const item of wanted) await publish(item, storedByKey.get(keyOf(item.version)), store);
  // Last: whoever sees the new release finds everything that belongs to it.
  const after = standing(own, await store.announce(content.reference, own));
  // Another copy may have been faster, with the same release, a later one, or other content.
  if (after === 'conflict') throw new ContentError(conflict(content));
  return after === 'older' ? 'older' : 'newer';
}

/** Gives the stored versions by key; throws when the content does not agree with them. */
async function check(
  content: Content,
  wanted: readonly Wanted[],
  store: CatalogueStore,
): Promise<ReadonlyMap<string, PublishedVersion>> {
  const stored = await store.versions();
  const storedByKey = new Map(stored.map((version) => [keyOf(version), version]));
  const firstOfAgency = firstByAgencies(stored);
  const faults = wanted.flatMap((item) => {
    const there = storedByKey.get(keyOf(item.version));
    if (there) return faultsOf(item, there);
    const first = firstOfAgency.get(item.version.id);
    return first && item.version.version > first.version ? explained(item, agencyPublished(first)) : [];
  });
  // A passport that is stored but no longer written here still needs what it names.
  const written = new Set(wanted.map((item) => keyOf(item.version)));
  const others = stored.filter((version) => !written.has(keyOf(version)));
  faults.push(...checkReferences(others, knownCodes(content.reference)));
  if (faults.length > 0) throw new ContentError(faults);
  return storedByKey;
}

function conflict({ release: { file, text, number } }: Content): Fault[] {
  const { report, faults } = readYaml(text, file);
  const message =
    `Release ${number} is published with other content. Raise \`release\` whenever a list or a passport has changed, ` +
    'or undo the change.';
  report(['release'], 'release', message);
  return faults;
}

async function publish(item: Wanted, known: PublishedVersion | undefined, store: CatalogueStore): Promise<void> {
  let there = known ?? (await store.publish(item.version));
  const { retired } = item.version;
  if (retired !== undefined && comparisonOf(there, item.version) === 'retire') {
    there = await store.retire(item.version, retired);
  }
  // Another copy may have been faster, with other content.
  const faults = faultsOf(item, there);
  if (faults.length > 0) throw new ContentError(faults);
}

type Explanation = [property: string, code: string, message: string];

const explanations: Record<Comparison, ((stored: PublishedVersion) => Explanation) | undefined> = {
  same: undefined,
  retire: undefined,
  changed: () => [
    'version',
    'published',
    'This version is published with other content, and a published version never changes: raise `version` (only ' +
      '`retired` may be added). Copy the file under the next number and undo the change here.',
  ],
  'retired-changed': (stored) => [
    'retired',
    'published',
    `This version is retired from ${stored.retired}, and that never changes: write \`retired: ${stored.retired}\`.`,
  ],
};

function agencyPublished({ id, version, publication }: PublishedVersion): Explanation {
  const message =
    `The agency "${publication?.by.agency}" has published version ${version} of "${id}" itself; from there on its ` +
    'versions are not taken from the content. Remove this file.';
  return ['version', 'agency-published', message];
}

function faultsOf(item: Wanted, stored: PublishedVersion): Fault[] {
  const comparison = comparisonOf(stored, item.version);
  if (comparison === 'changed' && stored.publication) return explained(item, agencyPublished(stored));
  const explain = explanations[comparison];
  return explain ? explained(item, explain(stored)) : [];
}

/** What an agency has retired stays retired, and the content need not say so. */
function comparisonOf(stored: PublishedVersion, wanted: PublishedVersion): Comparison {
  const comparison = compare(stored, wanted);
  const silent = stored.retirement !== undefined && wanted.retired === undefined;
  return comparison === 'retired-changed' && silent ? 'same' : comparison;
}

function explained({ file, text }: Wanted, [property, code, message]: Explanation): Fault[] {
  const { report, faults } = readYaml(text, file);
  report([property], code, message);
  return faults;
}

/** The lowest version of each service that an agency has published. */
function firstByAgencies(stored: readonly PublishedVersion[]): Map<string, PublishedVersion> {
  const first = new Map<string, PublishedVersion>();
  for (const version of stored) {
    if (!version.publication) continue;
    const before = first.get(version.id);
    if (!before || version.version < before.version) first.set(version.id, version);
  }
  return first;
}

/**
 * Enters into the log of changes what stands in the database and is not yet in the log: what was just seeded, and what a
 * publication that was cut short has left.
 */
export async function enterMissingChanges(store: CatalogueStore, now: Date): Promise<void> {
  const [versions, entered] = await Promise.all([store.versions(), store.enteredChanges()]);
  await store.enterChanges(missingChanges(versions, entered), now);
}
