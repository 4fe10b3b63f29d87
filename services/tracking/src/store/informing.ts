/** The changes of state that a program is let know of. */
import type { Followed } from '@darcha/webhooks/deliver.ts';
import type { Told } from '@darcha/webhooks/message.ts';
import type { PositionedEvent, TrackedEvent } from '../domain/event.ts';
import { toldOf } from '../domain/informing.ts';
import { type EventCollection, fromDocument, readAround } from './documents.ts';

/** Events looked through at a time: most change no state. */
const lookedThrough = 50;

/** Follows the feed for one integrator's webhooks: what was let known when it happened, and still is. */
export function followApplications(events: EventCollection, head: () => Promise<number>): Followed {
  return {
    head,
    isDue: async ({ owner }, { subject }) => (await lastEvent(events, subject))?.informed?.client === owner,
    next: async ({ owner, position }, limit) => {
      // Read first: whatever is stored while it is looked for comes with the next look.
      const end = await head();
      const within = { 'informed.client': owner, _id: { $gt: position, $lte: end } };
      const documents = await events
        .find(within as object)
        .sort({ _id: 1 })
        .limit(lookedThrough)
        .toArray();
      const found = documents.map(fromDocument);
      const [before, last] = [await eventsBefore(events, found), await lastOf(events, found)];
      const told = found.flatMap((one): Told[] => {
        const { subject, sequence } = one.event;
        const told = toldOf(one, before.get(`${subject} ${sequence - 1}`), last.get(subject));
        return told ? [told] : [];
      });
      const upTo = found.length < lookedThrough ? end : (found.at(-1)?.position ?? end);
      const some = told.slice(0, limit);
      return { told: some, upTo: some.length < told.length ? (some.at(-1)?.position ?? position) : upTo };
    },
  };
}

async function eventsBefore(events: EventCollection, found: readonly PositionedEvent[]) {
  if (found.length === 0) return new Map();
  const around = await readAround(
    events,
    found.map(({ event }) => event),
  );
  return new Map(around.map(({ event }) => [`${event.subject} ${event.sequence}`, event]));
}

/** The last event of each subject: whom the applicant lets know by now. */
async function lastOf(events: EventCollection, found: readonly PositionedEvent[]) {
  const subjects = [...new Set(found.map(({ event }) => event.subject))];
  const last = subjects.map(async (subject) => [subject, await lastEvent(events, subject)] as const);
  return new Map(await Promise.all(last));
}

async function lastEvent(events: EventCollection, subject: string): Promise<TrackedEvent | undefined> {
  const [document] = await events.find({ subject }).sort({ sequence: -1 }).limit(1).toArray();
  return document && fromDocument(document).event;
}
