/** What the catalogue needs of its database. */
import type { PublishedVersion } from '../domain/published.ts';
import type { Reference } from '../domain/reference.ts';
import type { Release } from '../domain/release.ts';

export interface CatalogueStore {
  /** All published versions, in no order. */
  versions(): Promise<PublishedVersion[]>;
  /** Keeps a version unless its number is taken; gives what stands there now: this one or the earlier. */
  publish(version: PublishedVersion): Promise<PublishedVersion>;
  /** Retires a version that is not retired yet; gives what stands there now. */
  retire(version: PublishedVersion, day: string): Promise<PublishedVersion>;
  /** Agencies, offices and events; undefined before the first `announce`. */
  reference(): Promise<Reference | undefined>;
  /**
   * Replaces the reference lists, and tells every running copy to read everything anew, unless the same or a later
   * release was announced; gives the release that stands there now.
   */
  announce(reference: Reference, release: Release): Promise<Release>;
  /** The release last announced; number 0 before the first. */
  release(): Promise<Release>;
}
