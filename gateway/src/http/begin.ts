/** The first thing that happens to a request: it gets its correlation id, and its end is noted in one line. */
import { randomUUID } from 'node:crypto';
import type { Logger } from '@darcha/kit/log.ts';
import { histogram } from '@darcha/kit/metrics/instruments.ts';
import { usualBuckets } from '@darcha/kit/metrics/rpc.ts';
import type { Step } from './front.ts';

const seconds = histogram('http_request_duration_seconds', 'How long requests took.', {
  labels: ['method', 'route', 'status_code'],
  buckets: usualBuckets,
});

const sound = /^[A-Za-z0-9_-]{8,64}$/;

/**
 * Gives the request its correlation id (the caller's, if of a sound form) and logs its end: method, route, status and
 * time, never the address itself, whose parts may be personal.
 */
export function begin(log: Logger): Step {
  return (request, response) => {
    const sent = request.headers['x-correlation-id'];
    const correlationId = typeof sent === 'string' && sound.test(sent) ? sent : randomUUID();
    const started = performance.now();
    response.locals.correlationId = correlationId;
    response.locals.route = 'unknown';
    response.setHeader('X-Correlation-Id', correlationId);
    response.once('close', () => {
      const { method = '' } = request;
      const { route } = response.locals as { route: string };
      const status = response.writableFinished ? response.statusCode : 499;
      const took = performance.now() - started;
      seconds.observe({ method, route, status_code: String(status) }, took / 1_000);
      log.info({ method, route, status, ms: Math.round(took * 10) / 10, correlationId });
    });
    return false;
  };
}
