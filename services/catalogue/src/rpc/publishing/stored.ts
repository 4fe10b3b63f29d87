/** Looks up published versions in the database, which is ahead of the snapshot. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { PublishedVersion } from '../../domain/published.ts';
import type { Publishing } from '../../publishing.ts';

/** All versions of a service, by number; throws `service-unknown`. */
export async function versionsOf({ store }: Publishing, service: string): Promise<Map<number, PublishedVersion>> {
  const versions = await store.versionsOfService(service);
  if (versions.length === 0) {
    throw new DomainError('not-found', 'service-unknown', `There is no service "${service}". Look it up in the list.`);
  }
  return new Map(versions.map((version) => [version.version, version]));
}

/** The version of this number; throws `version-unknown`. */
export function versionOf(versions: ReadonlyMap<number, PublishedVersion>, number: number): PublishedVersion {
  const version = versions.get(number);
  if (version) return version;
  const numbers = [...versions.keys()].sort((a, b) => a - b).join(', ');
  const message = `There is no version ${number}. There are: ${numbers}.`;
  throw new DomainError('not-found', 'version-unknown', message, { details: { versions: numbers } });
}
