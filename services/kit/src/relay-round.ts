/** One round of a relay: whose events are sent, and who waits when the receiver does not take them. */
import type { Collection, Document } from 'mongodb';
import { ownContext, runInContext } from './context.ts';
import { DomainError, type ErrorKind } from './errors.ts';
import type { OutboxEvent, RelayOptions } from './outbox.ts';

/** Pause between rounds unless said, milliseconds. */
export const defaultEveryMs = 1_000;
/** How many documents a round takes, and how many events travel in one message. */
const roundSize = 100;
const sendSize = 200;
/** How long one message may take, milliseconds. */
const sendWithin = 10_000;
/** A refused document waits twice as long after each refusal, and at most this long, milliseconds. */
const longestWait = 60_000;
/** On so many documents the receiver may break in a round before the others are left alone too. */
const maxBroken = 5;
/** So many refused documents are remembered; were there more, the oldest is tried again early. */
const maxRefused = 1_000;

/** Were it lost, the events would be sent again, which their receiver does not mind. */
const writeConcern = { w: 1, journal: false } as const;

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

/** What a relay remembers from round to round. */
export interface RelayState {
  signal: AbortSignal;
  refused: Map<string, Refused>;
  /** Ids of the documents on which the receiver broke, while none has passed that would show whose fault it is. */
  suspects: Set<string>;
}

/** What a round came to: there may be more, all is sent, or nothing passed. */
export type Outcome = 'more' | 'done' | 'refused';

/** Sends one round. Throws when everything must wait. */
export async function relayRound<Event extends OutboxEvent>(
  options: RelayOptions<Event>,
  state: RelayState,
): Promise<Outcome> {
  const now = Date.now();
  const waiting = [...state.refused.values()].filter(({ until }) => until > now).map(({ id }) => id);
  const filter = { unsent: true, ...(waiting.length > 0 && { _id: { $nin: waiting } }) } as Document;
  const documents = await options.collection
    .find(filter, { projection: { outbox: 1 } })
    .limit(roundSize)
    .toArray();
  if (documents.length === 0) return 'done';
  // Those that others have relayed or taken away meanwhile are forgotten.
  const ids = new Set(documents.map(idOf));
  for (const id of state.suspects) if (!ids.has(id)) state.suspects.delete(id);
  if (!(await sendRound(options, state, documents))) return 'refused';
  return documents.length === roundSize ? 'more' : 'done';
}

/** Sends all together, or else one by one; true when any passed. Throws when everything must wait. */
async function sendRound<Event extends OutboxEvent>(
  options: RelayOptions<Event>,
  state: RelayState,
  documents: Document[],
): Promise<boolean> {
  // With a suspect among them all together may never pass, and a breaker lets but one call try.
  if (state.suspects.size > 0) return sendOneByOne(options, state, documents);
  try {
    await sendEvents(options, state, documents);
    return true;
  } catch (error) {
    if (isGeneral(error) || state.signal.aborted) throw error;
    return sendOneByOne(options, state, documents);
  }
}

/**
 * After a refusal: finds out whose events are refused, and lets all others through. A receiver that breaks is taken to be
 * broken for all, until another document passes and so shows whose fault it is.
 */
async function sendOneByOne<Event extends OutboxEvent>(
  options: RelayOptions<Event>,
  state: RelayState,
  documents: Document[],
): Promise<boolean> {
  const isSuspect = (document: Document) => Number(state.suspects.has(idOf(document)));
  const broken: [Document, unknown][] = [];
  let passed = false;
  // Suspects last: they must not keep from its turn the document that would pass.
  for (const document of documents.toSorted((a, b) => isSuspect(a) - isSuspect(b))) {
    try {
      await sendEvents(options, state, [document]);
      passed = true;
      for (const [other, fault] of broken.splice(0)) refuse(options, state, other, fault);
    } catch (error) {
      if (isGeneral(error) || state.signal.aborted) throw error;
      if (passed || !isInternal(error) || state.refused.has(idOf(document))) {
        refuse(options, state, document, error);
        continue;
      }
      broken.push([document, error]);
      state.suspects.add(idOf(document));
      if (broken.length === maxBroken) break;
    }
  }
  if (broken[0]) throw broken[0][1];
  return passed;
}

/** Lets one document wait, longer each time. */
function refuse<Event extends OutboxEvent>(
  { everyMs = defaultEveryMs, log }: RelayOptions<Event>,
  { refused, suspects }: RelayState,
  document: Document,
  error: unknown,
): void {
  const id = idOf(document);
  const times = (refused.get(id)?.times ?? 0) + 1;
  const waitMs = Math.min(longestWait, everyMs * 2 ** Math.min(times, 20));
  suspects.delete(id);
  refused.delete(id);
  refused.set(id, { id: document._id, times, until: Date.now() + waitMs });
  const [oldest] = refused.keys();
  if (refused.size > maxRefused && oldest !== undefined) refused.delete(oldest);
  log.error(
    { err: error, document: id, times, waitMs },
    'the events of a document are refused; they wait and are tried again',
  );
}

/** Sends the events of these documents in order, and takes them out of the outboxes. */
async function sendEvents<Event extends OutboxEvent>(
  options: RelayOptions<Event>,
  state: RelayState,
  documents: Document[],
): Promise<void> {
  const events = documents.flatMap(eventsOf<Event>);
  for (let i = 0; i < events.length; i += sendSize) {
    const context = { ...ownContext(options.service, sendWithin), signal: state.signal };
    await runInContext(context, () => options.send(events.slice(i, i + sendSize)));
  }
  try {
    await takeOut(options.collection, documents);
  } catch (cause) {
    throw new DomainError('unavailable', 'outbox-not-emptied', 'The events were sent but not taken out.', { cause });
  }
  for (const id of documents.map(idOf)) {
    state.refused.delete(id);
    state.suspects.delete(id);
  }
}

/** One write for all documents whose events were sent up to the same sequence; most are new and have one. */
async function takeOut(collection: Collection<Document>, documents: Document[]): Promise<void> {
  const lastOf = (document: Document) => Math.max(0, ...eventsOf(document).map((event) => event.sequence));
  const alike = [...Map.groupBy(documents, lastOf)];
  await Promise.all(
    alike.map(([sent, group]) => {
      const outbox = { $ifNull: ['$outbox', []] };
      const rest = { $filter: { input: outbox, cond: { $gt: ['$$this.sequence', sent] } } };
      const update = [{ $set: { outbox: rest } }, { $set: { unsent: { $gt: [{ $size: '$outbox' }, 0] } } }];
      return collection.updateMany({ _id: { $in: group.map(({ _id }) => _id) } } as Document, update, { writeConcern });
    }),
  );
}

function eventsOf<Event extends OutboxEvent>(document: Document): Event[] {
  return (document.outbox ?? []) as Event[];
}

function isGeneral(error: unknown): boolean {
  return error instanceof DomainError && general.has(error.kind);
}

/** The receiver broke on it, or it could not even be sent: either may be to blame. */
function isInternal(error: unknown): boolean {
  return error instanceof DomainError && error.kind === 'internal';
}

function idOf(document: Document): string {
  return String(document._id);
}
