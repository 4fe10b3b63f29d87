/** Time stamps over HTTP (RFC 3161, 3.4), on this machine's loopback address only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from '@darcha/kit/log.ts';
import type { Authority } from './authority.ts';
import { refuse } from './reply.ts';

export interface RunningServer {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string;
  /** Takes no new requests and lets those in hand finish. */
  stop(): Promise<void>;
}

const host = '127.0.0.1';
const queryType = 'application/timestamp-query';
const replyType = 'application/timestamp-reply';
/** A request with the longest digest, a policy and a nonce has about 150 bytes. */
const largestQuery = 4_096;
const connections = 64;
const stopWithinMs = 2_000;

export interface ServerOptions {
  /** 0 takes a free one. */
  port: number;
  log: Logger;
  /** How long a request may take to arrive, milliseconds. */
  arriveWithinMs?: number;
}

/** Throws when the port is taken. */
export async function startServer(authority: Authority, options: ServerOptions): Promise<RunningServer> {
  const { port, log, arriveWithinMs = 5_000 } = options;
  const server = createServer({
    requestTimeout: arriveWithinMs,
    headersTimeout: arriveWithinMs,
    connectionsCheckingInterval: Math.min(arriveWithinMs, 1_000),
  });
  server.maxConnections = connections;
  server.on('request', (request, response) => {
    serve(authority, request, response).catch((error: unknown) => {
      // A client that hung up is nobody's fault here.
      if (request.destroyed && !request.complete) return;
      log.error({ err: error }, 'no time stamp could be made');
      reply(response, 500, refuse({ failure: 'systemFailure', text: 'The authority failed. Its log says why.' }));
    });
  });
  const address = await listen(server, port);
  return { address, stop: () => stop(server) };
}

async function serve(authority: Authority, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(405, { allow: 'POST', 'content-type': 'text/plain' }).end('Send a time-stamp query by POST.\n');
    return;
  }
  if (request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== queryType) {
    response.writeHead(415, { 'content-type': 'text/plain', connection: 'close' }).end(`Send ${queryType}.\n`);
    return;
  }
  const query = await readBody(request);
  if (query !== undefined) return reply(response, 200, await authority.answer(query));
  response.setHeader('connection', 'close');
  const text = `A query has at most ${largestQuery} bytes.`;
  reply(response, 413, refuse({ failure: 'badDataFormat', text }));
}

/** Nothing when it is too large: the rest is then not read. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  // Its end must not destroy the request, which would take the answer with it.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > largestQuery) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reply(response: ServerResponse, status: number, body: Buffer): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': replyType, 'content-length': body.length, 'cache-control': 'no-store' });
  response.end(body);
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      const what = taken ? `Port ${port} is taken; set DARCHA_TIME_STAMP_PORT to another.` : cause.message;
      reject(new Error(`The time-stamping authority cannot listen on ${host}:${port}. ${what}`, { cause }));
    });
    server.listen(port, host, () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') reject(new Error('The time-stamping authority got no port.'));
      else resolve(`http://${host}:${bound.port}`);
    });
  });
}

async function stop(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), stopWithinMs);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(late);
}
