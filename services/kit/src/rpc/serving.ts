/** One call being served: admission, context, deadline, errors. */
import type { Caller } from '@darcha/proto/caller.ts';
import type * as grpc from '@grpc/grpc-js';
import { type Context, runInContext } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { Queue } from '../queue.ts';
import { internalMessage, toServiceError } from './details.ts';
import { readCaller, readCorrelationId } from './metadata.ts';
import { peerUri } from './tls.ts';

/** How a peer is let in: acting as itself, or vouching for the caller named in the call's metadata. */
export type Admission = { as: 'self' | 'relay'; name: string };
/** Decides from the URI of the peer's certificate; undefined refuses it. */
export type Admit = (peer: string) => Admission | undefined;

/** What all calls of one server share. */
export interface Serving {
  name: string;
  admit: Admit;
  log: Logger;
  /** Aborted when the server stops; ends open streams. */
  ending: AbortSignal;
}

/** A call that names no deadline gets this one, milliseconds; streams have none. */
const unaryTimeout = 30_000;

type StreamCall = grpc.ServerWritableStream<unknown, unknown> | grpc.ServerDuplexStream<unknown, unknown>;
type AnyCall = grpc.ServerUnaryCall<unknown, unknown> | StreamCall;

export function serveUnary(path: string, work: (request: unknown) => Promise<unknown>, serving: Serving) {
  return (call: grpc.ServerUnaryCall<unknown, unknown>, callback: grpc.sendUnaryData<unknown>): void => {
    const gone = new AbortController();
    call.on('cancelled', () => gone.abort(new DomainError('cancelled', 'cancelled', 'The caller has gone.')));
    void (async () => {
      try {
        const context = openContext(call, serving, gone.signal, unaryTimeout);
        callback(null, await runInContext(context, () => work(call.request)));
      } catch (error) {
        callback(reportError(error, path, serving));
      }
    })();
  };
}

export function serveStream(path: string, work: (request: unknown) => AsyncIterable<unknown>, serving: Serving) {
  return (call: grpc.ServerWritableStream<unknown, unknown>): void => {
    void pump(path, call, serving, () => work(call.request));
  };
}

export function serveBidi(
  path: string,
  work: (requests: AsyncIterable<unknown>) => AsyncIterable<unknown>,
  serving: Serving,
) {
  return (call: grpc.ServerDuplexStream<unknown, unknown>): void => {
    const requests = new Queue<unknown>();
    call.on('data', (message) => {
      if (!requests.push(message)) call.pause();
    });
    call.on('end', () => requests.end());
    call.on('cancelled', () => requests.end());
    call.on('error', () => requests.end());
    serving.ending.addEventListener('abort', () => requests.end(), { once: true });
    void pump(path, call, serving, () => work(requests));
  };
}

/** Writes what `open` yields into the call, no faster than it is read, until either side ends. */
async function pump(
  path: string,
  call: StreamCall,
  serving: Serving,
  open: () => AsyncIterable<unknown>,
): Promise<void> {
  const gone = new AbortController();
  const leave = () => gone.abort(new DomainError('cancelled', 'cancelled', 'The caller has gone.'));
  const stop = () => gone.abort(serving.ending.reason);
  call.on('cancelled', leave);
  call.on('close', leave);
  serving.ending.addEventListener('abort', stop, { once: true });
  try {
    const context = openContext(call, serving, gone.signal);
    await runInContext(context, async () => {
      for await (const message of untilAborted(open(), gone.signal)) {
        if (!call.write(message)) await drained(call, gone.signal);
      }
    });
    if (gone.signal.aborted && serving.ending.aborted) throw serving.ending.reason;
    call.end();
  } catch (error) {
    if (!call.cancelled) call.emit('error', reportError(error, path, serving));
  } finally {
    serving.ending.removeEventListener('abort', stop);
    gone.abort();
  }
}

/** The items of `source` until the signal; a source that is waiting is told to return. */
async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T, void, void> {
  const iterator = source[Symbol.asyncIterator]();
  const aborted = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  try {
    while (true) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (next === undefined || next.done) return;
      yield next.value;
    }
  } finally {
    // Not awaited: a source that never looks at its signal must not hold up the end of the call.
    void iterator.return?.();
  }
}

function drained(call: StreamCall, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    call.once('drain', () => resolve());
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function openContext(call: AnyCall, serving: Serving, gone: AbortSignal, timeoutMs?: number): Context {
  const peer = peerUri(call.getAuthContext().sslPeerCertificate);
  const admission = serving.admit(peer);
  if (!admission) {
    throw new DomainError('unauthenticated', 'peer-unknown', 'The certificate of the connection is not admitted here.');
  }
  const deadline = deadlineOf(call, timeoutMs);
  return {
    caller: callerOf(call, admission),
    correlationId: readCorrelationId(call.metadata),
    deadline,
    signal:
      timeoutMs === undefined ? gone : AbortSignal.any([gone, AbortSignal.timeout(Math.max(0, deadline - Date.now()))]),
    peer,
  };
}

function callerOf(call: AnyCall, admission: Admission): Caller {
  return admission.as === 'relay' ? readCaller(call.metadata) : { kind: 'service', name: admission.name };
}

function deadlineOf(call: AnyCall, timeoutMs: number | undefined): number {
  const given = call.getDeadline();
  const instant = given instanceof Date ? given.getTime() : given;
  const latest = timeoutMs === undefined ? Number.MAX_SAFE_INTEGER : Date.now() + timeoutMs;
  return Math.min(instant, latest);
}

function reportError(error: unknown, path: string, serving: Serving) {
  if (!(error instanceof DomainError)) serving.log.error({ err: error, path }, internalMessage);
  else if (error.kind === 'internal') serving.log.error({ err: error, path }, error.message);
  return toServiceError(error, `service:${serving.name}`);
}
