/** Calls with a stream of requests or of responses, as async iterables. */
import type * as grpc from '@grpc/grpc-js';
import { DomainError } from '../errors.ts';
import { type AnyMethod, asTheyAre, type Call, metadataOfContext, serialise, signalOf } from './call.ts';
import { fromServiceError } from './details.ts';
import { drained, untilAborted } from './streams.ts';
import type { CallOptions } from './types.ts';

/** One request, many responses. */
export function streamMethod(call: Call) {
  const { channel, method } = call;
  return (request: unknown, perCall: CallOptions = {}): AsyncIterable<unknown> =>
    readStream(call, perCall, () =>
      channel.makeServerStreamRequest(
        method.path,
        asTheyAre,
        method.responseDeserialize,
        serialise(method, request),
        metadataOfContext(),
        deadlineOf(perCall),
      ),
    );
}

/** Many requests, many responses. */
export function bidiMethod(call: Call) {
  const { channel, method } = call;
  return (requests: AsyncIterable<unknown>, perCall: CallOptions = {}): AsyncIterable<unknown> =>
    readStream(call, perCall, (ended, fail) => {
      const stream = channel.makeBidiStreamRequest(
        method.path,
        asTheyAre,
        method.responseDeserialize,
        metadataOfContext(),
        deadlineOf(perCall),
      );
      const onLate = (error: unknown) => call.log.debug({ err: error, path: method.path }, 'a left stream failed');
      sendAll(stream, method, untilAborted(requests, ended, onLate), ended).catch((error) => {
        fail(error);
        stream.cancel();
      });
      return stream;
    });
}

/** Many requests, one response; sent no faster than they are taken. A refusal on the way ends the sending. */
export function sendMethod(call: Call) {
  const { channel, method, party, closed } = call;
  return async (requests: AsyncIterable<unknown>, perCall: CallOptions = {}): Promise<unknown> => {
    const signal = signalOf(perCall);
    if (signal?.aborted) throw new DomainError('cancelled', 'cancelled', 'The call was given up before it was made.');
    if (closed.aborted)
      throw new DomainError('unavailable', 'stopping', `${method.path} is called by a closed client.`);
    const ended = new AbortController();
    let own: { error: unknown } | undefined;
    let cancel = () => {};
    try {
      return await new Promise<unknown>((resolve, reject) => {
        const stream = channel.makeClientStreamRequest(
          method.path,
          asTheyAre,
          method.responseDeserialize,
          metadataOfContext(),
          deadlineOf(perCall),
          (error, response) => (error ? reject(own ? own.error : fromServiceError(error, party)) : resolve(response)),
        );
        cancel = () => stream.cancel();
        signal?.addEventListener('abort', cancel, { once: true });
        const onLate = (error: unknown) => call.log.debug({ err: error, path: method.path }, 'a left stream failed');
        sendAll(stream, method, untilAborted(requests, ended.signal, onLate), ended.signal).catch((error) => {
          own = { error };
          stream.cancel();
        });
      });
    } finally {
      signal?.removeEventListener('abort', cancel);
      ended.abort();
    }
  };
}

async function sendAll(
  stream: grpc.ClientWritableStream<Buffer>,
  method: AnyMethod,
  requests: AsyncIterable<unknown>,
  ended: AbortSignal,
): Promise<void> {
  for await (const request of requests) {
    if (!stream.write(serialise(method, request))) await drained(stream, ended);
  }
  if (!ended.aborted) stream.end();
}

/**
 * The messages of a stream until it ends, is left, or its signal aborts. `open` is told when the stream has ended, and
 * tells of a failure on this side, which the reader then gets.
 */
async function* readStream(
  { party, closed, method }: Call,
  perCall: CallOptions,
  open: (
    ended: AbortSignal,
    fail: (error: unknown) => void,
  ) => grpc.ClientReadableStream<unknown> | grpc.ClientDuplexStream<Buffer, unknown>,
): AsyncGenerator<unknown, void, void> {
  const signal = signalOf(perCall);
  if (signal?.aborted) return;
  if (closed.aborted) throw new DomainError('unavailable', 'stopping', `${method.path} is called by a closed client.`);
  const ended = new AbortController();
  let own: { error: unknown } | undefined;
  const call = open(ended.signal, (error) => {
    own = { error };
  });
  const cancel = () => call.cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    for await (const message of call) yield message;
  } catch (error) {
    if (signal?.aborted) return;
    throw own ? own.error : fromServiceError(error as grpc.ServiceError, party);
  } finally {
    signal?.removeEventListener('abort', cancel);
    ended.abort();
    call.cancel();
  }
}

function deadlineOf(perCall: CallOptions): grpc.CallOptions {
  return perCall.timeoutMs === undefined ? {} : { deadline: Date.now() + perCall.timeoutMs };
}
