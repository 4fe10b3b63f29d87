import { mayFollow } from '../domain/access.ts';
import { subjectUnknown } from '../domain/errors.ts';
import type { EventStore } from '../store/event-store.ts';
import { callContext, checkSubject, type Pseudonym, type Rpc, viewerOf } from './call.ts';
import { toPublicWire } from './wire.ts';

/** The timeline of a subject the caller may follow. Errors: `subject-unknown`, `request-invalid`. */
export function getTimeline(store: EventStore, pseudonym: Pseudonym): Rpc<'GetTimeline'> {
  return async ({ subject }) => {
    checkSubject(subject);
    const viewer = viewerOf(callContext(), pseudonym);
    const timeline = await store.timeline(subject);
    if (!mayFollow(viewer, timeline)) throw subjectUnknown();
    return { events: timeline.map(toPublicWire) };
  };
}
