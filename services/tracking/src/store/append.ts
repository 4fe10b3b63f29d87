/**
 * Taking events in: group commit with one read and one ordered insert for all requests that arrive while the previous
 * group is being written.
 *
 * The group is judged against what is stored and inserted behind the head, in order and up to the first event that another
 * process stored meanwhile. Then everything is looked at and judged anew. So no event ever stands without the one before
 * it, and whatever cuts a group short leaves its beginning.
 */
import { createBatcher } from '@darcha/kit/batch.ts';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { OrderedLog } from '@darcha/kit/mongo/ordered-log.ts';
import type { Document } from 'mongodb';
import { admit } from '../domain/admission.ts';
import { logBusy } from '../domain/errors.ts';
import { keyOf, maxEvents, type PositionedEvent, type TrackedEvent } from '../domain/event.ts';
import { type EventCollection, readAround, toDocument } from './documents.ts';

type Request = readonly TrackedEvent[];

export interface AppenderOptions {
  events: EventCollection;
  log: OrderedLog<Document>;
  /** Told of what was stored, in order; without events when it is only known that something may have been. */
  onStored: (stored: PositionedEvent[]) => void;
}

/** Requests that wait beyond this number are refused as `overloaded`. */
const maxWaiting = 2_000;
/** How often a group is judged anew before its senders are told that the log is too busy. */
const maxAttempts = 50;

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
  const writeAll = async (requests: Request[]): Promise<(number | Error)[]> => {
    const written = requests.map(() => 0);
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const { fresh, refusals } = admit(requests, await lookAround(events, log, requests.flat()));
      const outcome = () => requests.map(({ length }, i) => refusals[i] ?? length - (written[i] ?? 0));
      if (fresh.length === 0) return outcome();
      const { positions, fault } = await log.insert(fresh.map(({ event }) => toDocument(event)));
      const stored = fresh.slice(0, positions.length);
      onStored(stored.map(({ event }, i) => ({ position: positions[i] ?? 0, event })));
      for (const { request } of stored) written[request] = (written[request] ?? 0) + 1;
      if (!fault) return outcome();
      if (duplicateKeyOf(fault) === undefined) throw fault;
    }
    throw logBusy();
  };

  return async (requests: Request[]): Promise<(number | Error)[]> => {
    try {
      return await writeAll(requests);
    } catch (error) {
      onStored([]);
      return requests.map(() => (error instanceof Error ? error : new Error(String(error))));
    }
  };
}

/** What is stored of the events and of those before them, by key; all of it in the journal. */
async function lookAround(events: EventCollection, log: OrderedLog<Document>, wanted: Request) {
  for (;;) {
    const stored = await readAround(events, wanted);
    const last = Math.max(0, ...stored.map(({ position }) => position));
    if (log.isSettled(last)) return new Map(stored.map(({ event }) => [keyOf(event), event]));
    await log.settle(last);
  }
}
