/** Where events are kept: all that the RPCs ask of it. */
import type { Logger } from '@darcha/kit/log.ts';
import { createOrderedLog } from '@darcha/kit/mongo/ordered-log.ts';
import type { Followed } from '@darcha/webhooks/deliver.ts';
import type { Db } from 'mongodb';
import type { PositionedEvent, TrackedEvent } from '../domain/event.ts';
import { createAppender } from './append.ts';
import { fromDocument, openEvents, readSubjects, readTimeline } from './documents.ts';
import { followApplications } from './informing.ts';
import { startTail, type Tail } from './tail.ts';

export interface EventStore {
  /**
   * Stores the events of one request, in the journal when this resolves, and gives how many were there before. Rejects
   * with `sequence-gap`, `sequence-conflict` or `owner-changed`; then none of them is stored by this call.
   */
  append(events: readonly TrackedEvent[]): Promise<number>;
  /** All events of a subject, oldest first; none for an unknown subject. */
  timeline(subject: string): Promise<TrackedEvent[]>;
  /** The subjects of an owner. */
  subjectsOf(owner: string): AsyncIterable<string>;
  /** Events after a position, in order, only such as are in the journal. */
  readAfter(position: number, limit: number): Promise<PositionedEvent[]>;
  /** The highest position in the journal. */
  head(): Promise<number>;
  readonly tail: Tail;
  /** What programs are let know of. */
  readonly informing: Followed;
}

export interface EventStoreOptions {
  db: Db;
  logger: Logger;
  /** Pause between looks for events of other processes, milliseconds. */
  pollMs: number;
  maxWatchers: number;
}

/** Makes the indexes, and follows the end of the feed until `tail.stop`. */
export async function openEventStore({ db, ...options }: EventStoreOptions): Promise<EventStore> {
  const events = await openEvents(db);
  const log = createOrderedLog(events, db.collection('events.writers'));
  const readAfter = async (position: number, limit: number) => (await log.readAfter(position, limit)).map(fromDocument);
  const tail = await startTail({ ...options, head: log.head, readAfter });
  return {
    append: createAppender({ events, log, onStored: (stored) => tail.stored(stored) }),
    timeline: (subject) => readTimeline(events, subject),
    subjectsOf: (owner) => readSubjects(events, owner),
    readAfter,
    head: log.head,
    tail,
    informing: followApplications(events, log.head),
  };
}
