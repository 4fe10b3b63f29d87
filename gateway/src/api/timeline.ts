/** What happened to an application: read once, or followed live. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { Event } from '@darcha/proto/gen/darcha/tracking/v1/Event.ts';
import type { Clients } from '../clients.ts';
import type { Durations } from '../durations.ts';
import { type Handlers, withPlaces } from '../http/call.ts';
import type { LiveStreams } from '../http/live-streams.ts';
import type { Places } from '../http/places.ts';
import { eventShape } from './shapes/application.ts';
import { spreadShape } from './shapes/durations.ts';
import { watchSubject } from './watch-subject.ts';

export interface TimelineOptions {
  clients: Pick<Clients, 'tracking' | 'intake'>;
  durations: Durations;
  streams: LiveStreams;
  log: Logger;
}

/** What tracking calls otherwise. */
const places: Places = { subject: 'number', after_sequence: 'Last-Event-ID' };

export function timelineHandlers({ clients, durations, streams, log }: TimelineOptions): Handlers {
  return withPlaces(places, {
    getTimeline: async (call) => {
      const events = await readTimeline(clients, call.param('number'));
      const [first] = events;
      const known = first && (await durations.ifKnown(first.service));
      const usually = spreadShape(known?.all, call.speaker);
      return { body: { items: events.map((event) => eventShape(event, call.speaker)), usually } };
    },
    followApplication: async (call) => {
      const { holder, response, speaker } = call;
      if (!holder) throw new Error('a live stream is never public');
      const number = call.param('number');
      // Whoever may not see it, and a service that is away, is told so by a problem before the stream begins.
      await readTimeline(clients, number);
      if (call.request.method === 'HEAD') return { body: {} };
      response.setHeader('Content-Language', speaker.language);
      const stream = streams.open(response, holder);
      const after = Number(call.header('last-event-id') ?? 0);
      const send = (event: Event) =>
        stream.send({ id: String(event.sequence), event: 'timeline', data: eventShape(event, speaker) });
      watchSubject(clients, { subject: number, after, signal: stream.signal }, send).catch((error: unknown) => {
        log.warn({ err: error }, 'a live stream had to end');
        stream.end('closed');
      });
      return undefined;
    },
  });
}

/**
 * The events. An application's first event may still be on its way to tracking; then intake knows whether the caller
 * has such an application, and the timeline is empty as yet.
 */
async function readTimeline({ tracking, intake }: TimelineOptions['clients'], number: string): Promise<Event[]> {
  try {
    return (await tracking.getTimeline({ subject: number })).events;
  } catch (error) {
    if (!isDomainError(error, 'subject-unknown')) throw error;
    await intake.getApplication({ number });
    return [];
  }
}
