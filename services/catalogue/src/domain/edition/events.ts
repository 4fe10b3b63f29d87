/** Events in life and business, and the services one needs in each. */
import type { CatalogueEvent } from '../reference.ts';
import type { Listed } from './snapshot.ts';

/** An event with all its services in force: those the event names, in its order, then others that name the event. */
export interface BundledEvent extends CatalogueEvent {
  services: string[];
}

/** `inForce` in the order in which services an event does not name follow. */
export function bundleEvents(events: readonly CatalogueEvent[], inForce: readonly Listed[]): BundledEvent[] {
  const ids = new Set(inForce.map(({ version }) => version.written.id));
  const others = new Map<string, string[]>();
  for (const { version } of inForce) {
    for (const code of version.written.events) {
      const there = others.get(code);
      if (there) there.push(version.written.id);
      else others.set(code, [version.written.id]);
    }
  }
  return events.map((event) => {
    const named = (event.services ?? []).filter((id) => ids.has(id));
    return { ...event, services: [...new Set([...named, ...(others.get(event.code) ?? [])])] };
  });
}
