/** Requests that node's parser cannot read never become a request of ours; they are answered on the bare connection. */
import { randomUUID } from 'node:crypto';
import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { Refusal, toProblem } from './problem.ts';

/** Node's own answers, which say all there is to say. */
const bareStatus: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

export function answerUnreadable(server: Server): void {
  const replies = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }, response) => {
    replies.set(socket, response);
    response.once('close', () => replies.delete(socket));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Bytes after those of a reply that is under way would be taken for its continuation.
    if (!socket.writable || replies.get(socket)?.headersSent) return void socket.destroy();
    socket.end(answerTo(error.code ?? ''), () => socket.destroy());
  });
}

function answerTo(code: string): string {
  const bare = bareStatus[code];
  if (bare !== undefined) return `HTTP/1.1 ${bare} ${STATUS_CODES[bare]}\r\nConnection: close\r\n\r\n`;
  const correlationId = randomUUID();
  const problem = toProblem(refusalOf(code), correlationId);
  const body = JSON.stringify(problem);
  const headers = [
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Correlation-Id: ${correlationId}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  return `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${headers.join('\r\n')}\r\n\r\n${body}`;
}

function refusalOf(code: string): Refusal {
  if (code === 'HPE_INVALID_URL') {
    const detail =
      'The address has characters that must be percent-encoded as UTF-8 (yoʻl is yo%CA%BBl); curl does so with ' +
      '-G --data-urlencode, JavaScript with URLSearchParams.';
    return new Refusal('address-malformed', detail);
  }
  return new Refusal('request-invalid', 'These bytes are no request of HTTP/1.1. Send one as RFC 9112 says.');
}
