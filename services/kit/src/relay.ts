/** The loop behind an outbox: rounds of unsent documents, and what happens when the receiver does not take them. */
import type { Document } from 'mongodb';
import { outsideContext, ownContext, runInContext } from './context.ts';
import { DomainError, type ErrorKind } from './errors.ts';
import type { OutboxEvent, Relay, RelayOptions } from './outbox.ts';

/** How many documents a round takes, and how many events travel in one message. */
const roundSize = 100;
const sendSize = 200;
/** How long one message may take, milliseconds. */
const sendWithin = 10_000;
/** A refused document waits twice as long after each refusal, and at most this long, milliseconds. */
const longestWait = 60_000;
/** So many refused documents are remembered; were there more, the oldest is tried again early. */
const maxRefused = 1_000;

/** Failures that say nothing of the events: everything waits. */
const general: ReadonlySet<ErrorKind> = new Set([
  'unavailable',
  'circuit-open',
  'timeout',
  'cancelled',
  'unauthenticated',
  'forbidden',
]);

interface Refused {
  id: unknown;
  until: number;
  times: number;
}

interface State {
  everyMs: number;
  signal: AbortSignal;
  refused: Map<string, Refused>;
}

export function relayLoop<Event extends OutboxEvent>(options: RelayOptions<Event>): Relay {
  const stopping = new AbortController();
  const state: State = { everyMs: options.everyMs ?? 1_000, signal: stopping.signal, refused: new Map() };
  let nudged = false;
  let failing = false;
  let wake: () => void = () => undefined;
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, state.everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async () => {
    while (!stopping.signal.aborted) {
      nudged = false;
      let more = false;
      try {
        more = await relayRound(options, state);
        if (failing) options.log.info('events are relayed again');
        failing = false;
      } catch (error) {
        if (!failing && !stopping.signal.aborted) {
          options.log.warn({ err: error }, 'events could not be relayed; they wait and are tried again');
        }
        failing = true;
      }
      if (!more && (!nudged || failing) && !stopping.signal.aborted) await pause();
    }
  };
  const done = outsideContext(loop);
  return {
    nudge: () => {
      nudged = true;
      // A receiver that is away is not asked more often because there is more to tell it.
      if (!failing) wake();
    },
    stop: async () => {
      stopping.abort();
      wake();
      await done;
    },
  };
}

/** Sends one round; true when there may be more. Throws when everything must wait. */
async function relayRound<Event extends OutboxEvent>(options: RelayOptions<Event>, state: State): Promise<boolean> {
  const now = Date.now();
  const waiting = [...state.refused.values()].filter(({ until }) => until > now).map(({ id }) => id);
  const filter = { unsent: true, ...(waiting.length > 0 && { _id: { $nin: waiting } }) } as Document;
  const documents = await options.collection
    .find(filter, { projection: { outbox: 1 } })
    .limit(roundSize)
    .toArray();
  if (documents.length === 0) return false;
  try {
    await sendEvents(options, state, documents);
  } catch (error) {
    if (isGeneral(error) || state.signal.aborted) throw error;
    await sendOneByOne(options, state, documents);
  }
  return documents.length === roundSize;
}

/** After a refusal: finds out whose events are refused, and lets all others through. */
async function sendOneByOne<Event extends OutboxEvent>(
  options: RelayOptions<Event>,
  state: State,
  documents: Document[],
): Promise<void> {
  for (const document of documents) {
    try {
      await sendEvents(options, state, [document]);
    } catch (error) {
      if (isGeneral(error) || state.signal.aborted) throw error;
      const times = (state.refused.get(String(document._id))?.times ?? 0) + 1;
      const waitMs = Math.min(longestWait, state.everyMs * 2 ** Math.min(times, 20));
      remember(state.refused, { id: document._id, times, until: Date.now() + waitMs });
      options.log.error(
        { err: error, document: String(document._id), times, waitMs },
        'the events of a document are refused; they wait and are tried again',
      );
    }
  }
}

/** Sends the events of these documents in order, and takes them out of the outboxes. */
async function sendEvents<Event extends OutboxEvent>(
  options: RelayOptions<Event>,
  state: State,
  documents: Document[],
): Promise<void> {
  const events = documents.flatMap(eventsOf<Event>);
  for (let i = 0; i < events.length; i += sendSize) {
    const context = { ...ownContext(options.service, sendWithin), signal: state.signal };
    await runInContext(context, () => options.send(events.slice(i, i + sendSize)));
  }
  try {
    await options.collection.bulkWrite(documents.map(takeOut), { ordered: false });
  } catch (cause) {
    throw new DomainError('unavailable', 'outbox-not-emptied', 'The events were sent but not taken out.', { cause });
  }
  for (const { _id } of documents) state.refused.delete(String(_id));
}

function takeOut(document: Document) {
  const sent = Math.max(0, ...eventsOf(document).map((event) => event.sequence));
  const outbox = { $ifNull: ['$outbox', []] };
  const rest = { $filter: { input: outbox, cond: { $gt: ['$$this.sequence', sent] } } };
  return {
    updateOne: {
      filter: { _id: document._id },
      update: [{ $set: { outbox: rest } }, { $set: { unsent: { $gt: [{ $size: '$outbox' }, 0] } } }],
    },
  };
}

function eventsOf<Event extends OutboxEvent>(document: Document): Event[] {
  return (document.outbox ?? []) as Event[];
}

function isGeneral(error: unknown): boolean {
  return error instanceof DomainError && general.has(error.kind);
}

function remember(refused: Map<string, Refused>, one: Refused): void {
  const key = String(one.id);
  refused.delete(key);
  refused.set(key, one);
  const [oldest] = refused.keys();
  if (refused.size > maxRefused && oldest !== undefined) refused.delete(oldest);
}
