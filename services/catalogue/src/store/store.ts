/** What the catalogue needs of its database. */
import type { PublishedVersion } from '../domain/published.ts';
import type { Reference } from '../domain/reference.ts';

export interface CatalogueStore {
  /** All published versions, in no order. */
  versions(): Promise<PublishedVersion[]>;
  /** Keeps a version unless its number is taken; gives what stands there now: this one or the earlier. */
  publish(version: PublishedVersion): Promise<PublishedVersion>;
  /** Retires a version that is not retired yet; gives what stands there now. */
  retire(version: PublishedVersion, day: string): Promise<PublishedVersion>;
  /** Agencies, offices and events; undefined before the first `announce`. */
  reference(): Promise<Reference | undefined>;
  /** Replaces the reference lists and raises the revision, so that every running copy reads everything anew. */
  announce(reference: Reference): Promise<void>;
  /** Rises with every `announce`; 0 before the first. */
  revision(): Promise<number>;
}
