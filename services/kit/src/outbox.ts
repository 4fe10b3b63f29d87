/**
 * The outbox: events are written into the document whose change they tell of, in the same atomic write, and relayed from
 * there. A receiver sees each at least once and in the order of its sequence, and is idempotent on (document, sequence).
 */
import type { Collection, Document } from 'mongodb';
import type { Logger } from './log.ts';
import { relayLoop } from './relay.ts';

/** What every event in an outbox has. */
export interface OutboxEvent {
  /** Position among the events of its document, from 1, without gaps. */
  sequence: number;
}

/** The index the relay finds unsent events by. */
export const outboxIndex = {
  key: { unsent: 1 as const },
  options: { name: 'unsent', partialFilterExpression: { unsent: true } },
};

/**
 * The part of an update that puts events into a document's outbox. Without events it changes nothing: earlier ones may
 * still be unsent.
 */
export function intoOutbox<Event extends OutboxEvent>(events: Event[]): IntoOutbox<Event> {
  return { $push: { outbox: { $each: events } }, $set: events.length > 0 ? { unsent: true } : {} };
}

/** Merge `$set` with your own: two of them in one update replace each other. */
export interface IntoOutbox<Event> {
  $push: { outbox: { $each: Event[] } };
  $set: { unsent?: boolean };
}

/** The fields of a new document that is born with events. */
export function bornWith<Event extends OutboxEvent>(events: Event[]) {
  return { outbox: events, unsent: events.length > 0 };
}

export interface RelayOptions<Event> {
  service: string;
  collection: Collection<Document>;
  /** Hands events over, at most 200 at a time; resolves when the receiver has stored all of them. */
  send: (events: Event[]) => Promise<unknown>;
  log: Logger;
  /** Pause between looks when nobody nudges, and before a document that was refused is tried again, milliseconds. */
  everyMs?: number;
}

export interface Relay {
  /** There is something new: look now. */
  nudge(): void;
  stop(): Promise<void>;
}

/**
 * Relays until stopped. Several processes may relay the same collection: receivers are idempotent. While the receiver is
 * away or broken for all everything waits; when it refuses the events of one document, or breaks on them while others
 * pass, that document alone waits, longer each time.
 */
export function startRelay<Event extends OutboxEvent>(options: RelayOptions<Event>): Relay {
  // Not in the context of whoever starts it: the relay outlives every call.
  return relayLoop(options);
}
