import { mayFollow } from '../domain/access.ts';
import { subjectUnknown } from '../domain/errors.ts';
import type { EventStore } from '../store/event-store.ts';
import { callContext, checkInteger, checkSubject, type Pseudonym, type Rpc, viewerOf } from './call.ts';
import { toPublicWire } from './wire.ts';

/**
 * The stored events after a sequence, then each new one, until the caller goes. Errors: `subject-unknown`,
 * `request-invalid`, `watchers-too-many`, `watcher-too-slow`.
 */
export function watchTimeline(store: EventStore, pseudonym: Pseudonym): Rpc<'WatchTimeline'> {
  return async function* ({ subject, afterSequence }) {
    checkSubject(subject);
    checkInteger('after_sequence', afterSequence, 0, Number.MAX_SAFE_INTEGER);
    const context = callContext();
    const viewer = viewerOf(context, pseudonym);
    const left = new AbortController();
    try {
      // Watched before it is read, so that nothing falls between; what comes both ways is told by its sequence.
      const coming = store.tail.watch(subject, AbortSignal.any([context.signal, left.signal]));
      const timeline = await store.timeline(subject);
      if (!mayFollow(viewer, timeline)) throw subjectUnknown();
      let last = afterSequence;
      for (const event of timeline) {
        if (event.sequence <= last) continue;
        last = event.sequence;
        yield { event: toPublicWire(event) };
      }
      for await (const event of coming) {
        if (event.sequence <= last) continue;
        last = event.sequence;
        // Whoever follows for the owner may have to leave, and is not told of what comes then.
        if (!mayFollow(viewer, [...timeline, event])) throw subjectUnknown();
        yield { event: toPublicWire(event) };
      }
    } finally {
      left.abort();
    }
  };
}
