/**
 * Publishes a content directory into the database. Does nothing twice, and any number of copies may do it at once: a
 * published version is kept under its number, and whoever comes second finds it there.
 */
import { type Content, knownCodes } from './content.ts';
import { checkReferences } from './domain/check-stored.ts';
import { type Fault, formatFault } from './domain/fault.ts';
import { type Comparison, compare, type PublishedVersion, toPublished } from './domain/published.ts';
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

/** Publishes what is new. Writes nothing, and throws `ContentError`, when anything at all is wrong. */
export async function seed(content: Content, store: CatalogueStore): Promise<void> {
  const wanted = content.passports.map(({ file, text, passport }) => ({ file, text, version: toPublished(passport) }));
  const stored = await store.versions();
  const storedByKey = new Map(stored.map((version) => [keyOf(version), version]));
  const faults = [...content.faults];
  for (const item of wanted) {
    const there = storedByKey.get(keyOf(item.version));
    if (there) faults.push(...faultsOf(item, there));
  }
  // A passport that is stored but no longer written here still needs what it names.
  const written = new Set(wanted.map((item) => keyOf(item.version)));
  const others = stored.filter((version) => !written.has(keyOf(version)));
  faults.push(...checkReferences(others, knownCodes(content.reference)));
  if (faults.length > 0) throw new ContentError(faults);
  for (const item of wanted) await publish(item, storedByKey.get(keyOf(item.version)), store);
  // Last: whoever sees the new revision finds everything that belongs to it.
  await store.announce(content.reference);
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
