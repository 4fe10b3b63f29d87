/** Events between the contract and the domain; the only file that knows both. */
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import type { Wait as WireWait } from '@darcha/proto/gen/darcha/common/v1/Wait.ts';
import type { EventInput, Event as WireEvent } from '@darcha/proto/gen/darcha/tracking/v1/Event.ts';
import { fromWireText, toWireText } from '@darcha/proto/text.ts';
import { faultsOf } from '../domain/check-event.ts';
import { maxEvents, type TrackedEvent, type Wait } from '../domain/event.ts';

/** An error names at most so many faults. */
const maxFaults = 20;

/** The events of a request; throws `request-invalid` with the faults of all of them. */
export function readEvents(wire: readonly WireEvent[]): TrackedEvent[] {
  if (wire.length > maxEvents) {
    const message = `Send at most ${maxEvents} events at a time; these are ${wire.length}.`;
    throw invalid([{ path: '/events', code: 'too-many', message }]);
  }
  const events = wire.map(fromWire);
  const faults = events.flatMap((event, i) => faultsOf(event, `/events/${i}`));
  if (faults.length > 0) throw invalid(faults.slice(0, maxFaults));
  return events;
}

function invalid(faults: Fault[]): DomainError {
  return new DomainError('invalid', 'request-invalid', 'The events are not taken in. See the faults.', { faults });
}

function fromWire({ at, text, wait, followers, informed, ...event }: WireEvent): TrackedEvent {
  return {
    ...event,
    at: readInstant(at),
    text: fromWireText(text),
    ...(followers.length > 0 && { followers }),
    ...(wait ? { wait: waitFromWire(wait) } : {}),
    ...(informed ? { informed: { client: informed.client, draft: informed.draft } } : {}),
  };
}

function waitFromWire({ party, code, reason, until }: WireWait): Wait {
  return { party, code, reason: fromWireText(reason), ...(until === '' ? {} : { until: readInstant(until) }) };
}

/** An invalid date for anything but the one form of instants in the contracts. */
function readInstant(text: string): Date {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text ? instant : new Date(Number.NaN);
}

/** An event for people: without its owner, who follows it for them, and whom they let know. */
export function toPublicWire({ owner: _, followers: __, informed: ___, ...event }: TrackedEvent): EventInput {
  return publicFields(event);
}

/** An event for services. */
export function toServiceWire({ owner, followers = [], informed, ...event }: TrackedEvent): EventInput {
  return { ...publicFields(event), owner, followers: [...followers], informed: informed ? { ...informed } : null };
}

function publicFields({
  at,
  agencies,
  text,
  wait,
  ...event
}: Omit<TrackedEvent, 'owner' | 'followers' | 'informed'>): EventInput {
  return {
    ...event,
    at: at.toISOString(),
    agencies: [...agencies],
    text: toWireText(text),
    wait: wait ? waitToWire(wait) : null,
  };
}

function waitToWire({ party, code, reason, until }: Wait): WireWait {
  return { party, code, reason: toWireText(reason), until: until?.toISOString() ?? '', explanation: null };
}
