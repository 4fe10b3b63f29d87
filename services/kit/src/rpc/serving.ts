/** One call being served: admission, context, deadline, errors. */
import type { Caller } from '@darcha/proto/caller.ts';
import type * as grpc from '@grpc/grpc-js';
import { type Context, runInContext } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { watchRpc } from '../metrics/rpc.ts';
import { Queue } from '../queue.ts';
import { readCaller, readCorrelationId } from './metadata.ts';
import type { AnyCall, Peer, Peers } from './peer.ts';
import { callerGone, reportError } from './reporting.ts';
import { drained, resetLater, untilAborted } from './streams.ts';
import type { Paced } from './types.ts';

/** How a peer is let in: acting as itself, or vouching for the caller named in the call's metadata. */
export type Admission = { as: 'self' | 'relay'; name: string };
/** Decides from the URI of the peer's certificate, or from all that is known of the peer; undefined refuses it. */
export type Admit = (uri: string, peer: Peer) => Admission | undefined;

/** What all calls of one server share. */
export interface Serving {
  name: string;
  admit: Admit;
  peers: Peers;
  log: Logger;
  /** Aborted when the server stops; ends open streams. */
  ending: AbortSignal;
}

/** A call that names no deadline gets this one, milliseconds; streams have none. */
const unaryTimeout = 30_000;
/** How many requests of a stream are read ahead of their reader; then the sender has to wait. */
const requestsAhead = 64;

type StreamCall = grpc.ServerWritableStream<unknown, unknown> | grpc.ServerDuplexStream<unknown, unknown>;

export function serveUnary(path: string, work: (request: unknown) => Promise<unknown>, serving: Serving) {
  const begun = watchRpc('server', 'unary', path);
  return (call: grpc.ServerUnaryCall<unknown, unknown>, callback: grpc.sendUnaryData<unknown>): void => {
    const ended = begun();
    const reply: grpc.sendUnaryData<unknown> = (error, response) => {
      ended(error?.code);
      callback(error, response);
    };
    void answer(path, call, reply, work, serving);
  };
}

async function answer(
  path: string,
  call: grpc.ServerUnaryCall<unknown, unknown>,
  callback: grpc.sendUnaryData<unknown>,
  work: (request: unknown) => Promise<unknown>,
  serving: Serving,
): Promise<void> {
  const gone = new AbortController();
  let open = true;
  // The library says so of every call once it is closed, answered or not.
  call.on('cancelled', () => open && gone.abort(callerGone));
  const deadline = Math.min(deadlineOf(call), Date.now() + unaryTimeout);
  const late = setTimeout(
    () => {
      gone.abort(new DomainError('timeout', 'deadline-passed', 'The answer was not ready in time.'));
    },
    Math.max(0, deadline - Date.now()),
  );
  try {
    const context = openContext(call, serving, gone.signal, deadline);
    const [error, reply] = await runInContext(context, async () => {
      try {
        return [null, await work(call.request)] as const;
      } catch (failure) {
        return [reportError(failure, path, serving, gone.signal), null] as const;
      }
    });
    open = false;
    callback(error, reply);
  } catch (error) {
    open = false;
    callback(reportError(error, path, serving, gone.signal));
  } finally {
    clearTimeout(late);
  }
}

const orderly = new WeakSet<object>();
const never = new AbortController().signal;

/** Marks the handler of a stream that, told by its context's `stopping`, ends by itself; others are ended at once. */
export function endsInOrder<Work extends object>(work: Work): Work {
  orderly.add(work);
  return work;
}

export function serveStream(path: string, work: (request: unknown) => Paced<unknown>, serving: Serving) {
  const begun = watchRpc('server', 'server_stream', path);
  return (call: grpc.ServerWritableStream<unknown, unknown>): void => {
    void pump(path, call, serving, () => work(call.request)).then(begun());
  };
}

export function serveBidi(path: string, work: (requests: AsyncIterable<unknown>) => Paced<unknown>, serving: Serving) {
  const begun = watchRpc('server', 'bidi_stream', path);
  return (call: grpc.ServerDuplexStream<unknown, unknown>): void => {
    const requests = new Queue<unknown>(requestsAhead, () => call.resume());
    call.on('data', (message) => {
      requests.push(message);
      if (requests.full) call.pause();
    });
    call.on('end', () => requests.end());
    call.on('error', () => requests.end());
    const ending = orderly.has(work) ? never : serving.ending;
    void pump(path, call, serving, (gone) => work(requests.endOn(gone)), ending).then(begun());
  };
}

/** Writes what `open` yields into the call, no faster than it is read, until either side ends; gives the status it ended with. */
async function pump(
  path: string,
  call: StreamCall,
  serving: Serving,
  open: (gone: AbortSignal) => Paced<unknown>,
  ending = serving.ending,
): Promise<number | undefined> {
  const gone = new AbortController();
  let status: number | undefined;
  const leave = () => gone.abort(callerGone);
  const stop = () => gone.abort(ending.reason);
  call.on('cancelled', leave);
  call.on('close', leave);
  if (ending.aborted) stop();
  else ending.addEventListener('abort', stop, { once: true });
  const fail = (error: unknown) => {
    const told = reportError(error, path, serving, gone.signal);
    status = told.code;
    if (!call.cancelled) call.emit('error', told);
  };
  try {
    const context = { ...openContext(call, serving, gone.signal, deadlineOf(call)), stopping: serving.ending };
    await runInContext(context, async () => {
      try {
        const onLate = (error: unknown) => serving.log.debug({ err: error, path }, 'a left stream failed');
        const source = open(gone.signal);
        for await (const message of untilAborted(source, gone.signal, onLate)) {
          if (call.write(message) || (await drained(call, gone.signal, source.readWithinMs))) continue;
          resetLater(call);
          throw new DomainError(
            'timeout',
            'deadline-passed',
            'Nothing was read of the stream for too long. Call again.',
          );
        }
        if (gone.signal.aborted && ending.aborted) throw ending.reason;
        call.end();
      } catch (error) {
        fail(error);
      }
    });
  } catch (error) {
    fail(error);
  } finally {
    ending.removeEventListener('abort', stop);
    gone.abort(callerGone);
  }
  return status;
}

export function openContext(call: AnyCall, serving: Serving, signal: AbortSignal, deadline: number): Context {
  const peer = serving.peers.of(call);
  const admission = admissionOf(peer, serving);
  const correlationId = readCorrelationId(call.metadata);
  return {
    caller: callerOf(call, admission),
    correlationId,
    deadline,
    signal,
    peer: peer.uri,
    certificate: peer.fingerprint,
  };
}

function admissionOf(peer: Peer, { admit, peers }: Serving): Admission {
  const admission = admit(peer.uri, peer);
  if (admission) {
    if (peers.letIn(peer)) return admission;
    const message = 'There are as many connections under this name as may be. Make many calls over one connection.';
    throw new DomainError('too-many', 'connections-exhausted', message);
  }
  throw new DomainError('unauthenticated', 'peer-unknown', 'The certificate of the connection is not admitted here.');
}

/** Whether a peer would be let in now. */
export function isAdmitted(peer: Peer, { admit }: Pick<Serving, 'admit'>): boolean {
  try {
    return admit(peer.uri, peer) !== undefined;
  } catch {
    return false;
  }
}

type Handler = (call: AnyCall, callback?: (error: unknown) => void) => void;

/** The library's own services behind admission: what it does with a call comes after. */
export function behindAdmission(path: string, handler: Handler, serving: Serving): Handler {
  return (call, callback) => {
    try {
      admissionOf(serving.peers.of(call), serving);
    } catch (error) {
      const refused = reportError(error, path, serving, serving.ending);
      if (callback) callback(refused);
      else call.emit('error', refused);
      return;
    }
    handler(call, callback);
  };
}

function callerOf(call: AnyCall, admission: Admission): Caller {
  return admission.as === 'relay' ? readCaller(call.metadata) : { kind: 'service', name: admission.name };
}

/** Milliseconds since the epoch; a far day when the caller gave none. */
export function deadlineOf(call: AnyCall): number {
  const given = call.getDeadline();
  return Math.min(given instanceof Date ? given.getTime() : given, Number.MAX_SAFE_INTEGER);
}
