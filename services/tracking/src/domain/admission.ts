/** Which events of which requests are new, which are there already, and which requests are refused. */
import { isDeepStrictEqual } from 'node:util';
import { DomainError } from '@darcha/kit/errors.ts';
import { ownerChanged, sequenceConflict, sequenceGap } from './errors.ts';
import { keyOf, type TrackedEvent } from './event.ts';

type View = ReadonlyMap<string, TrackedEvent>;

/** A new event and the index of the request that brought it. */
export interface FreshEvent {
  readonly event: TrackedEvent;
  readonly request: number;
}

export interface Admission {
  /** New events, in the order in which they are to be stored. */
  readonly fresh: readonly FreshEvent[];
  /** For each request the reason why it is refused, if it is: then none of its events is among the new ones. */
  readonly refusals: readonly (DomainError | undefined)[];
}

/**
 * Judges requests one after the other, each as if the ones before it were stored. `stored` holds, by `keyOf`, at least
 * what is stored of the events in the requests and the predecessors of these.
 */
export function admit(requests: readonly (readonly TrackedEvent[])[], stored: View): Admission {
  const view = new Map(stored);
  const fresh: FreshEvent[] = [];
  const refusals = requests.map((events, request) => {
    const added = judge(events, view);
    if (added instanceof DomainError) return added;
    for (const [key, event] of added) {
      view.set(key, event);
      fresh.push({ event, request });
    }
    return undefined;
  });
  return { fresh, refusals };
}

/** The new events of one request, or why it is refused. */
function judge(events: readonly TrackedEvent[], view: View): Map<string, TrackedEvent> | DomainError {
  const added = new Map<string, TrackedEvent>();
  const find = (key: string) => added.get(key) ?? view.get(key);
  for (const event of events) {
    const known = find(keyOf(event));
    if (known) {
      if (!isDeepStrictEqual(known, event)) return sequenceConflict(event);
      continue;
    }
    if (event.sequence > 1) {
      const before = find(keyOf({ subject: event.subject, sequence: event.sequence - 1 }));
      if (!before) return sequenceGap(event);
      if (before.owner !== event.owner) return ownerChanged(event);
    }
    added.set(keyOf(event), event);
  }
  return added;
}
