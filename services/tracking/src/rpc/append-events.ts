import type { EventStore } from '../store/event-store.ts';
import { callContext, type Rpc, requireService } from './call.ts';
import { readEvents } from './wire.ts';

/**
 * Takes events in, for the service intake alone. Errors: `request-invalid`, `sequence-gap`, `sequence-conflict`,
 * `owner-changed`, `log-busy`, `caller-not-allowed`.
 */
export function appendEvents(store: EventStore): Rpc<'AppendEvents'> {
  return async (request) => {
    requireService(callContext(), 'intake');
    const events = readEvents(request.events);
    return { known: events.length === 0 ? 0 : await store.append(events) };
  };
}
