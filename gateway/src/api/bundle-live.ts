/** What happens to a bundle and to its parts, followed live: one stream joined from the timelines of all. */
import { currentContext, runInContext } from '@darcha/kit/context.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { Bundle } from '@darcha/proto/gen/darcha/intake/v1/Bundle.ts';
import type { Event } from '@darcha/proto/gen/darcha/tracking/v1/Event.ts';
import type { Clients } from '../clients.ts';
import { type Handlers, withPlaces } from '../http/call.ts';
import type { Speaker } from '../http/language.ts';
import type { LiveStream, LiveStreams } from '../http/live-streams.ts';
import { bundleEventShape } from './shapes/bundle.ts';
import { watchSubject } from './watch-subject.ts';

export interface BundleLiveOptions {
  clients: Pick<Clients, 'bundles' | 'tracking'>;
  streams: LiveStreams;
  log: Logger;
}

export function bundleLiveHandlers({ clients, streams, log }: BundleLiveOptions): Handlers {
  return withPlaces(
    { number: 'number' },
    {
      followBundle: async (call) => {
        const { holder, response, speaker } = call;
        if (!holder) throw new Error('a live stream is never public');
        // Whoever may not see it is told so by a problem before the stream begins.
        const bundle = await read(clients, call.param('number'));
        if (call.request.method === 'HEAD') return { body: {} };
        response.setHeader('Content-Language', speaker.language);
        const stream = streams.open(response, holder);
        const told = (call.header('last-event-id') ?? '').split('.').map(Number);
        follow({ clients, stream, bundle, told, speaker }).catch((error: unknown) => {
          log.warn({ err: error }, 'a live stream had to end');
          stream.end('closed');
        });
        return undefined;
      },
    },
  );
}

const readWithinMs = 10_000;

interface Following {
  clients: BundleLiveOptions['clients'];
  stream: LiveStream;
  bundle: Bundle;
  /** Sequence of the last event told of the bundle, and behind it of each part, in their order. */
  told: number[];
  speaker: Speaker;
}

async function follow({ clients, stream, bundle, told, speaker }: Following): Promise<void> {
  const { signal } = stream;
  const last = [bundle, ...bundle.parts].map((_, i) => told[i] ?? 0);
  const watch = (subject: string, i: number, then?: (event: Event) => void) =>
    watchSubject(clients, { subject, after: last[i] ?? 0, signal }, async (event) => {
      last[i] = event.sequence;
      const data = bundleEventShape(event, bundle, speaker);
      const sent = stream.send({ id: last.join('.'), event: 'timeline', data });
      then?.(event);
      await sent;
    });
  const submitted = Promise.withResolvers<void>();
  if (bundle.submittedAt !== '') submitted.resolve();
  signal.addEventListener('abort', () => submitted.resolve());
  const own = watch(bundle.number, 0, ({ type }) => type === 'bundle.submitted' && submitted.resolve());
  await Promise.all([own, submitted.promise.then(() => watchParts(clients, bundle, { signal, watch }))]);
}

interface WatchingParts {
  signal: AbortSignal;
  watch: (subject: string, i: number) => Promise<void>;
}

/** Which are applied for is known from the submission on. */
async function watchParts(
  clients: BundleLiveOptions['clients'],
  { number }: Bundle,
  { signal, watch }: WatchingParts,
): Promise<void> {
  const context = currentContext();
  if (signal.aborted || !context) return;
  // The call that began the stream may have had its time long ago.
  const now = { ...context, signal, deadline: Date.now() + readWithinMs };
  const { parts } = await runInContext(now, () => read(clients, number));
  await Promise.all(parts.map((part, i) => (part.leftOut ? undefined : watch(part.number, i + 1))));
}

async function read({ bundles }: BundleLiveOptions['clients'], number: string): Promise<Bundle> {
  const { bundle } = await bundles.getBundle({ number });
  if (!bundle) throw new Error('intake answered without a bundle');
  return bundle;
}
