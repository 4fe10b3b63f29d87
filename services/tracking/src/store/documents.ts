/** Events as they are stored: the position is the primary key, the rest are the event's own fields. */
import type { Collection, Db, Document } from 'mongodb';
import type { PositionedEvent, TrackedEvent } from '../domain/event.ts';

export type EventCollection = Collection<Document>;

/** The collection with its indexes made. */
export async function openEvents(db: Db): Promise<EventCollection> {
  const events = db.collection('events');
  await events.createIndex({ subject: 1, sequence: 1 }, { unique: true, name: 'subject_sequence' });
  // One entry for each subject: that of its first event.
  await events.createIndex(
    { owner: 1, subject: 1 },
    { name: 'owner_subject', partialFilterExpression: { sequence: 1 } },
  );
  // Few events are told to programs: the others take no place in it.
  const informed = { 'informed.client': { $exists: true } };
  await events.createIndex({ 'informed.client': 1, _id: 1 }, { name: 'informed', partialFilterExpression: informed });
  return events;
}

/** Without its position, which the log gives. */
export function toDocument(event: TrackedEvent): Document {
  return { ...event };
}

/** From our own writes only, so the fields are what they were. */
export function fromDocument({ _id, ...event }: Document): PositionedEvent {
  return { position: Number(_id), event: event as TrackedEvent };
}

/** All events of a subject, oldest first. */
export async function readTimeline(events: EventCollection, subject: string): Promise<TrackedEvent[]> {
  const documents = await events.find({ subject }).sort({ sequence: 1 }).toArray();
  return documents.map((document) => fromDocument(document).event);
}

/** What an owner has, by subject; read as it is asked for. */
export async function* readSubjects(events: EventCollection, owner: string): AsyncGenerator<string> {
  const own = { owner, sequence: 1 };
  const found = events.find(own, { projection: { _id: 0, subject: 1 } }).sort({ subject: 1 });
  for await (const { subject } of found) yield String(subject);
}

/** What is stored of these events and of those just before them, in one read. */
export async function readAround(events: EventCollection, wanted: readonly TrackedEvent[]): Promise<PositionedEvent[]> {
  const sequences = wanted.map(({ sequence }) => sequence);
  const documents = await events
    .find({
      subject: { $in: [...new Set(wanted.map(({ subject }) => subject))] },
      sequence: { $gte: Math.min(...sequences) - 1, $lte: Math.max(...sequences) },
    })
    .toArray();
  return documents.map(fromDocument);
}
