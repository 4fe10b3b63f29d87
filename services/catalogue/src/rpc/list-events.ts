import type { Keeper } from '../keeper.ts';
import type { Rpc } from './handler.ts';
import { toEvent } from './wire.ts';

/** All life and business events, in the order in which they are shown. */
export function listEvents(keeper: Keeper): Rpc<'ListEvents'> {
  return async () => {
    const { events, edition } = keeper.current();
    return { events: events.map(toEvent), edition };
  };
}
