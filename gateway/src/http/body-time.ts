/** How long a body may take to arrive: node knows one time for all requests, and files need more than the others. */
import type { Server } from 'node:http';
import { hasBody } from './received.ts';

/** The addresses that take files, of the API and of the pages; whatever else is behind them has no large body. */
const files = /^(\/api\/v1\/applications\/[^/]+\/(attachments|uploads)|\/applications\/[^/]+\/papers)([/?]|$)/;

/** Ends what takes longer than `bodyMs` as node ends what takes longer than its own time; files have that. */
export function limitBodies(server: Server, bodyMs: number): void {
  server.on('request', (request, response) => {
    if (!hasBody(request) || files.test(request.url ?? '')) return;
    const late = setTimeout(() => {
      if (request.complete) return;
      const error = Object.assign(new Error('the body took too long'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
      server.emit('clientError', error, request.socket);
    }, bodyMs);
    const done = () => clearTimeout(late);
    request.once('end', done);
    response.once('close', done);
  });
}
