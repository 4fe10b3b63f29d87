/**
 * Publishes a content directory into the database. Does nothing twice, and any number of copies may do it at once, also
 * of different releases: a published version is kept under its number, whoever comes second finds it there, and a later
 * release is never replaced by an earlier one.
 */
import { type Content, knownCodes } from './content.ts';
import { checkReferences } from './domain/check-stored.ts';
import { type Fault, formatFault } from './domain/fault.ts';
import { type Comparison, compare, type PublishedVersion, toPublished } from './domain/published.ts';
import { type Standing, standing, toRelease } from './domain/release.ts';
import { readYaml } from './domain/yaml-document.ts';
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
  const faults = wanted.flatMap((item) => {
    const there = storedByKey.get(keyOf(item.version));
    return there ? faultsOf(item, there) : [];
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
  if (retired !== undefined && compare(there, item.version) === 'retire') {
    there = await store.retire(item.version, retired);
  }
  // Another copy may have been faster, with other content.
  const faults = faultsOf(item, there);
  if (faults.length > 0) throw new ContentError(faults);
}

const explanations: Record<Comparison, ((stored: PublishedVersion) => [string, string]) | undefined> = {
  same: undefined,
  retire: undefined,
  changed: () => [
    'version',
    'This version is published with other content, and a published version never changes: raise `version` (only ' +
      '`retired` may be added). Copy the file under the next number and undo the change here.',
  ],
  'retired-changed': (stored) => [
    'retired',
    `This version is retired from ${stored.retired}, and that never changes: write \`retired: ${stored.retired}\`.`,
  ],
};

function faultsOf({ file, text, version }: Wanted, stored: PublishedVersion): Fault[] {
  const explain = explanations[compare(stored, version)];
  if (!explain) return [];
  const [property, message] = explain(stored);
  const { report, faults } = readYaml(text, file);
  report([property], 'published', message);
  return faults;
}

function keyOf(version: PublishedVersion): string {
  return `${version.id}@${version.version}`;
}
