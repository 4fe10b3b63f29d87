/** The public log of changes: what was published or retired, in the order in which it became visible. */
import { fromPublished, type PublishedVersion } from '../published.ts';

export type ChangeKind = 'published' | 'retired';

/** What happened to one version of a service; each kind happens to a version once. */
export interface ChangeEntry {
  service: string;
  version: number;
  kind: ChangeKind;
  /** The day from which it is in force, or can no longer be applied for, YYYY-MM-DD. */
  day: string;
}

export interface Change extends ChangeEntry {
  /** From 1, without gaps. */
  position: number;
  /** When it was entered, RFC 3339, UTC. */
  at: string;
}

/** What tells one change from every other. */
export function changeKey({ service, version, kind }: Omit<ChangeEntry, 'day'>): string {
  return `${service}@${version} ${kind}`;
}

/** Everything that has happened to a version. */
export function changesOf(published: PublishedVersion): ChangeEntry[] {
  const { id: service, version, retired } = published;
  const entries: ChangeEntry[] = [{ service, version, kind: 'published', day: fromPublished(published).published }];
  if (retired !== undefined) entries.push({ service, version, kind: 'retired', day: retired });
  return entries;
}

/** What has happened to these versions and is not yet in the log, by day. */
export function missingChanges(versions: readonly PublishedVersion[], entered: ReadonlySet<string>): ChangeEntry[] {
  const missing = versions.flatMap(changesOf).filter((entry) => !entered.has(changeKey(entry)));
  const order = (entry: ChangeEntry) => `${entry.day} ${changeKey(entry)}`;
  return missing.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
