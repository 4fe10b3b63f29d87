/** The first thing that happens to a request: it gets its correlation id, and its end is noted in one line. */
import { randomUUID } from 'node:crypto';
import type { Logger } from '@darcha/kit/log.ts';
import type { Step } from './front.ts';

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
      log.info({
        method: request.method,
        route: response.locals.route,
        status: response.writableFinished ? response.statusCode : 499,
        ms: Math.round((performance.now() - started) * 10) / 10,
        correlationId,
      });
    });
    return false;
  };
}
