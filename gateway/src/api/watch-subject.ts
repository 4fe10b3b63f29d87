/** Follows the timeline of one application or bundle at tracking. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Event } from '@darcha/proto/gen/darcha/tracking/v1/Event.ts';
import type { Clients } from '../clients.ts';
import { pause } from '../http/live-streams.ts';

export interface Watching {
  subject: string;
  /** Sequence of the last event known. */
  after: number;
  /** Ends it. */
  signal: AbortSignal;
}

/** How long after a lost connection, or for a timeline that is not there yet, the next try comes. */
const retryMs = 500;

/** Passes events on until the signal; a lost connection to tracking is taken up again where it was lost. */
export async function watchSubject(
  { tracking }: Pick<Clients, 'tracking'>,
  { subject, after, signal }: Watching,
  send: (event: Event) => Promise<void>,
): Promise<void> {
  let last = after;
  while (!signal.aborted) {
    try {
      for await (const { event } of tracking.watchTimeline({ subject, afterSequence: last }, { signal })) {
        if (!event || event.sequence <= last) continue;
        last = event.sequence;
        await send(event);
      }
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
    await pause(retryMs, signal);
  }
}

function isPassing(error: unknown): boolean {
  return (
    isDomainError(error) &&
    (error.kind === 'unavailable' || error.kind === 'timeout' || error.code === 'subject-unknown')
  );
}
