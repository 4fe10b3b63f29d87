/**
 * Taking events in: group commit with one read and one ordered insert for all requests that arrive while the previous
 * group is being written.
 *
 * The group is judged against what is stored and inserted behind the head, in order and up to the first obstacle: a
 * position that another process took, or an event that another process stored meanwhile. Then everything is looked at and
 * judged anew. So no event ever stands without the one before it, and whatever cuts a group short leaves its beginning.
 */
import { createBatcher } from '@darcha/kit/batch.ts';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import { writeErrors } from '@darcha/kit/mongo/insert.ts';
import type { Document } from 'mongodb';
import { admit } from '../domain/admission.ts';
import { logBusy } from '../domain/errors.ts';
import { keyOf, maxEvents, type PositionedEvent, type TrackedEvent } from '../domain/event.ts';
import { type EventCollection, readAround, toDocument } from './documents.ts';
import type { DurableLog } from './durable-log.ts';

type Request = readonly TrackedEvent[];

export interface AppenderOptions {
  events: EventCollection;
  log: DurableLog;
  /** Told of what was stored, in order; without events when only part of a group is known to stand. */
  onStored: (stored: PositionedEvent[]) => void;
}

/** Requests that wait beyond this number are refused as `overloaded`. */
const maxWaiting = 2_000;
/** How often a group is judged anew before its senders are told that the log is too busy. */
const maxAttempts = 100;

/** Stores a request and gives how many of its events were there before; rejects with why it is refused. */
export function createAppender(options: AppenderOptions): (request: Request) => Promise<number> {
  const group = createGroup(options);
  return createBatcher<Request, number>({
    maxItems: maxEvents,
    maxWaiting,
    run: async (requests) => {
      const results: (number | Error)[] = [];
      for (const together of groupsOf(requests)) results.push(...(await group(together)));
      return results;
    },
  });
}

/** Whole requests, in their order, put together up to the number of events one insert takes. */
function groupsOf(requests: Request[]): Request[][] {
  const groups: Request[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const request of requests) {
    if (size + request.length > maxEvents) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(request);
    size += request.length;
  }
  return groups;
}

function createGroup({ events, log, onStored }: AppenderOptions) {
  /** The position of our last insert, unless something failed since. */
  let last: number | undefined;

  const writeAll = async (requests: Request[]): Promise<(number | Error)[]> => {
    const written = requests.map(() => 0);
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const [stored, head] = await Promise.all([lookAround(events, log, requests.flat()), last ?? log.head()]);
      const { fresh, refusals } = admit(requests, stored);
      const outcome = () => requests.map(({ length }, i) => refusals[i] ?? length - (written[i] ?? 0));
      if (fresh.length === 0) return outcome();
      last = undefined;
      const positioned = fresh.map(({ event }, i) => ({ position: head + 1 + i, event }));
      const { inserted, obstacle } = await insertInOrder(
        events,
        positioned.map(({ position, event }) => toDocument(event, position)),
      );
      for (const { request } of fresh.slice(0, inserted)) written[request] = (written[request] ?? 0) + 1;
      if (obstacle === undefined) {
        last = head + inserted;
        log.reached(last);
        onStored(positioned);
        return outcome();
      }
      if (inserted > 0) onStored([]);
      if (duplicateKeyOf(obstacle) === undefined) throw obstacle;
    }
    throw logBusy();
  };

  return async (requests: Request[]): Promise<(number | Error)[]> => {
    try {
      return await writeAll(requests);
    } catch (error) {
      return requests.map(() => (error instanceof Error ? error : new Error(String(error))));
    }
  };
}

/** What is stored of the events and of those before them, by key; all of it in the journal. */
async function lookAround(events: EventCollection, log: DurableLog, wanted: Request) {
  for (;;) {
    const stored = await readAround(events, wanted);
    const last = Math.max(0, ...stored.map(({ position }) => position));
    if (log.isSettled(last)) return new Map(stored.map(({ event }) => [keyOf(event), event]));
    await log.settle(last);
  }
}

async function insertInOrder(
  events: EventCollection,
  documents: Document[],
): Promise<{ inserted: number; obstacle?: Error }> {
  try {
    await events.insertMany(documents, { ordered: true });
    return { inserted: documents.length };
  } catch (error) {
    const [first] = writeErrors(error);
    if (!first) throw error;
    return { inserted: first.index, obstacle: first.fault };
  }
}
