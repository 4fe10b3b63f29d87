/** What the catalogue needs of its database. */

import type { PublishedVersion, Retirement } from '../domain/published.ts';
import type { Change, ChangeEntry } from '../domain/publishing/change.ts';
import type { HoursEvent, HoursRevision } from '../domain/publishing/office-hours.ts';
import type { Release } from '../domain/publishing/release.ts';
import type { OfficeHours, Reference } from '../domain/reference.ts';

export interface CatalogueStore {
  /** All published versions, in no order. */
  versions(): Promise<PublishedVersion[]>;
  /** Those of these keys ("<id>@<version>") that there are, in no order. */
  versionsOf(keys: readonly string[]): Promise<PublishedVersion[]>;
  /** All versions of a service, in no order. */
  versionsOfService(id: string): Promise<PublishedVersion[]>;
  /** The version an agency's draft was published as. */
  versionOfDraft(draft: string): Promise<PublishedVersion | undefined>;
  /** Keeps a version unless its number is taken; gives what stands there now: this one or the earlier. */
  publish(version: PublishedVersion): Promise<PublishedVersion>;
  /** Retires a version that is not retired yet; gives what stands there now. */
  retire(
    version: Pick<PublishedVersion, 'id' | 'version'>,
    day: string,
    retirement?: Retirement,
  ): Promise<PublishedVersion>;
  /** Agencies, offices and events; undefined before the first `announce`. */
  reference(): Promise<Reference | undefined>;
  /**
   * Replaces the reference lists, and tells every running copy to read everything anew, unless the same or a later
   * release was announced; gives the release that stands there now.
   */
  announce(reference: Reference, release: Release): Promise<Release>;
  /** The release last announced; number 0 before the first. */
  release(): Promise<Release>;
  /** The fingerprint of the content directory last found to be published; empty before the first. */
  source(): Promise<string>;
  keepSource(fingerprint: string): Promise<void>;
  /** Enters what is not yet in the log of changes. Running copies look at what is new there. */
  enterChanges(entries: readonly ChangeEntry[], at: Date): Promise<void>;
  /** Keys of all changes entered. */
  enteredChanges(): Promise<Set<string>>;
  /** Changes after a position (0: from the first), in order; at most `limit`, and never more than 1,000. */
  changesAfter(position: number, limit: number): Promise<Change[]>;
  /** The position of the last change; 0 before the first. */
  changesHead(): Promise<number>;
  /** Keeps a revision of the hours of an office; false, and nothing is written, when its number is taken. */
  keepHours(revision: HoursRevision): Promise<boolean>;
  /** Who said the hours of an office and when, the newest first, and the newest of what was said. */
  hoursOfOffice(office: string, limit: number): Promise<{ newest: OfficeHours | undefined; events: HoursEvent[] }>;
  /** The newest revision of each office that has one, in no order. */
  newestHours(): Promise<HoursRevision[]>;
  /** Revisions of all offices after a position (0: from the first), in order. */
  hoursAfter(position: number, limit: number): Promise<{ position: number; revision: HoursRevision }[]>;
  /** The position of the last revision; 0 before the first. */
  hoursHead(): Promise<number>;
}
