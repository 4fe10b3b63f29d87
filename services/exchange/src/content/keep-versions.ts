/** Holds the content to what has been agreed: a record type that agreements rest on changes in what they would notice by a new version. */
import { isDeepStrictEqual } from 'node:util';
import type { RecordTypeDefinition } from '../domain/record-types.ts';
import { breaksOf } from '../domain/versions.ts';
import type { RecordTypeStore } from '../store/record-type-store.ts';

export interface KeepVersionsOptions {
  store: RecordTypeStore;
  /** Whether there is an agreement on it, in whatever state. */
  isAgreed(recordType: string): Promise<boolean>;
}

/** Throws one error that lists every record type that changed so. */
export async function keepVersions(
  definitions: Iterable<RecordTypeDefinition>,
  { store, isAgreed }: KeepVersionsOptions,
): Promise<void> {
  const faults: string[] = [];
  for (const definition of definitions) {
    const before = await store.get(definition.id);
    if (isDeepStrictEqual(before, JSON.parse(JSON.stringify(definition)))) continue;
    const breaks = before ? breaksOf(before, definition) : [];
    if (breaks.length > 0 && (await isAgreed(definition.id))) faults.push(`${definition.id}: ${breaks.join('; ')}`);
    else await store.put(definition);
  }
  if (faults.length === 0) return;
  throw new Error(
    'Record types that have been agreed upon cannot change so within their version. Undo the change, or make it a new version ' +
      `beside the old one (@2):\n  ${faults.join('\n  ')}`,
  );
}
