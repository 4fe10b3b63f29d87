import type { Keeper } from '../keeper.ts';
import type { Rpc } from './handler.ts';
import { toEvent, toSummary } from './wire.ts';

/** All life and business events, in the order in which they are shown, and the services they name. */
export function listEvents(keeper: Keeper): Rpc<'ListEvents'> {
  return async () => {
    const { events, inForce, edition } = keeper.current();
    const named = new Set(events.flatMap(({ services }) => services));
    const services = inForce.filter(({ version }) => named.has(version.published.id));
    return {
      events: events.map(toEvent),
      services: services.map(({ version }) => toSummary(version.passport)),
      edition,
    };
  };
}
