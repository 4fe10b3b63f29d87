/** Who may follow a subject. */
import type { TrackedEvent } from './event.ts';

/** What of a caller decides: being somebody, by pseudonym, or acting for an agency. Anyone else is no viewer. */
export type Viewer = { readonly owner: string } | { readonly agency: string };

/** The owner of a subject, whoever may follow it for the owner now, and officials of every agency that takes or took part in it. */
export function mayFollow(viewer: Viewer | undefined, timeline: readonly TrackedEvent[]): boolean {
  if (!viewer) return false;
  if ('owner' in viewer) {
    return timeline[0]?.owner === viewer.owner || (timeline.at(-1)?.followers ?? []).includes(viewer.owner);
  }
  return timeline.some(({ agencies }) => agencies.includes(viewer.agency));
}
