import { maxEvents, type PositionedEvent } from '../domain/event.ts';
import { weightOf } from '../domain/weight.ts';
import type { EventStore } from '../store/event-store.ts';
import { callContext, checkInteger, type Rpc, requireService } from './call.ts';
import { toServiceWire } from './wire.ts';

const usualLimit = 100;
const maxWaitMs = 20_000;
/** The answer is sent this long before the caller stops waiting for it, milliseconds. */
const timeToAnswer = 250;
/** A page ends early rather than grow beyond this, bytes: a client takes messages of up to 8 MiB. */
const maxPageBytes = 4 * 1024 * 1024;

/** A page of the feed, for services. Errors: `request-invalid`, `caller-not-allowed`. */
export function readFeed(store: EventStore): Rpc<'ReadFeed'> {
  return async ({ afterPosition, limit, waitMs }) => {
    const context = callContext();
    requireService(context);
    checkInteger('after_position', afterPosition, 0, Number.MAX_SAFE_INTEGER);
    checkInteger('limit', limit, 0, maxEvents);
    checkInteger('wait_ms', waitMs, 0, maxWaitMs);
    const read = () => store.readAfter(afterPosition, limit || usualLimit);
    let found = await read();
    if (found.length === 0 && waitMs > 0) {
      const left = context.deadline - Date.now() - timeToAnswer;
      await store.tail.grown(afterPosition, Math.min(waitMs, left), context.signal);
      found = await read();
    }
    return { events: onePage(found).map(({ position, event }) => ({ position, event: toServiceWire(event) })) };
  };
}

function onePage(found: PositionedEvent[]): PositionedEvent[] {
  let bytes = 0;
  const end = found.findIndex(({ event }, i) => {
    bytes += weightOf(event);
    return i > 0 && bytes > maxPageBytes;
  });
  return end === -1 ? found : found.slice(0, end);
}
