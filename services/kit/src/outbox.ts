/**
 * The outbox: events are written into the document whose change they tell of, in the same atomic write, and relayed from
 * there. A receiver sees each at least once and in the order of its sequence, and is idempotent on (document, sequence).
 */
import type { Collection, Document } from 'mongodb';
import { ownContext, runInContext } from './context.ts';
import type { Logger } from './log.ts';

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

/** The part of an update that puts events into a document's outbox. */
export function intoOutbox<Event extends OutboxEvent>(events: Event[]) {
  return { $push: { outbox: { $each: events } }, $set: { unsent: events.length > 0 } };
}

/** The fields of a new document that is born with events. */
export function bornWith<Event extends OutboxEvent>(events: Event[]) {
  return { outbox: events, unsent: events.length > 0 };
}

export interface RelayOptions<Event> {
  service: string;
  collection: Collection<Document>;
  /** Hands events over; resolves when the receiver has stored all of them. */
  send: (events: Event[]) => Promise<unknown>;
  log: Logger;
  /** Pause between looks when nobody nudges, milliseconds. */
  everyMs?: number;
}

export interface Relay {
  /** There is something new: look now. */
  nudge(): void;
  stop(): Promise<void>;
}

/** How many documents a round takes. */
const roundSize = 100;

/** Relays until stopped. Several processes may relay the same collection: receivers are idempotent. */
export function startRelay<Event extends OutboxEvent>(options: RelayOptions<Event>): Relay {
  const everyMs = options.everyMs ?? 1_000;
  let stopped = false;
  let nudged = false;
  let wake: () => void = () => undefined;
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async () => {
    while (!stopped) {
      nudged = false;
      let more = false;
      try {
        more = await runInContext(ownContext(options.service, 20_000), () => relayRound(options));
      } catch (error) {
        options.log.warn({ err: error }, 'events could not be relayed; they wait and are tried again');
        if (!stopped) await pause(everyMs);
        continue;
      }
      if (!more && !nudged && !stopped) await pause(everyMs);
    }
  };
  const done = loop();
  return {
    nudge: () => {
      nudged = true;
      wake();
    },
    stop: async () => {
      stopped = true;
      wake();
      await done;
    },
  };
}

/** Sends one round; true when there may be more. */
async function relayRound<Event extends OutboxEvent>(options: RelayOptions<Event>): Promise<boolean> {
  const documents = await options.collection
    .find({ unsent: true }, { projection: { outbox: 1 } })
    .limit(roundSize)
    .toArray();
  if (documents.length === 0) return false;
  await options.send(documents.flatMap((document) => document.outbox as Event[]));
  await options.collection.bulkWrite(
    documents.map(({ _id, outbox }) => {
      const sent = Math.max(0, ...(outbox as Event[]).map((event) => event.sequence));
      const rest = { $filter: { input: '$outbox', cond: { $gt: ['$$this.sequence', sent] } } };
      return {
        updateOne: {
          filter: { _id },
          update: [{ $set: { outbox: rest } }, { $set: { unsent: { $gt: [{ $size: '$outbox' }, 0] } } }],
        },
      };
    }),
    { ordered: false },
  );
  return documents.length === roundSize;
}
