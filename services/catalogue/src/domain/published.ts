/** Published versions of passports, as they are kept: a document that never changes, and the day it was retired. */
import { createHash } from 'node:crypto';
import type { Passport } from '@darcha/proto/passport.ts';

/** A member of an agency's staff who did something to a passport. */
export interface Editor {
  /** Identifier within the identity provider. */
  id: string;
  name: string;
  /** Code of the agency. */
  agency: string;
}

/** How an agency published a version; absent for a version of the content. */
export interface Publication {
  /** The draft it was. */
  draft: string;
  by: Editor;
  /** RFC 3339, UTC. */
  at: string;
}

/** How an agency retired a version; absent where the content did. */
export interface Retirement {
  by: Editor;
  /** RFC 3339, UTC. */
  at: string;
}

export interface PublishedVersion {
  id: string;
  version: number;
  /** The passport as written, without `retired`, as JSON. */
  document: string;
  /** SHA-256 of `document`, lower-case hexadecimal. */
  digest: string;
  /** The one thing that may be added later, YYYY-MM-DD. */
  retired?: string;
  publication?: Publication;
  retirement?: Retirement;
}

/** The key it is kept under. */
export function keyOf({ id, version }: Pick<PublishedVersion, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** SHA-256, lower-case hexadecimal. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What is kept of a passport. */
export function toPublished(passport: Passport): PublishedVersion {
  const { retired, ...rest } = passport;
  const document = JSON.stringify(rest);
  const kept = { id: passport.id, version: passport.version, document, digest: sha256(document) };
  return retired === undefined ? kept : { ...kept, retired };
}

/** The passport that was kept, as written. */
export function fromPublished(version: PublishedVersion): Passport {
  const passport = JSON.parse(version.document) as Passport;
  if (version.retired === undefined) return passport;
  // In its written place, behind the day of publication.
  const { id, version: number, published, ...rest } = passport;
  return { id, version: number, published, retired: version.retired, ...rest };
}

/** What stands between a stored version and one that is to be published under its number. */
export type Comparison = 'same' | 'retire' | 'changed' | 'retired-changed';

export function compare(stored: PublishedVersion, wanted: PublishedVersion): Comparison {
  if (stored.digest !== wanted.digest) return 'changed';
  if (stored.retired === wanted.retired) return 'same';
  return stored.retired === undefined ? 'retire' : 'retired-changed';
}
