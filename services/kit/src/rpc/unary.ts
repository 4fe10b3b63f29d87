/** Calls with one request and one response. */
import type * as grpc from '@grpc/grpc-js';
import { currentContext } from '../context.ts';
import { DomainError } from '../errors.ts';
import { watchRpc } from '../metrics/rpc.ts';
import { type AnyMethod, asTheyAre, type Call, metadataOfContext, serialise, signalOf } from './call.ts';
import { fromServiceError } from './details.ts';
import type { CallOptions } from './types.ts';

export type Unary = (request: unknown, perCall?: CallOptions) => Promise<unknown>;

/** Calls that ran out of time because their own caller had hardly any left: that says nothing of the called service. */
const hurried = new WeakSet<object>();

export function wasHurried(error: unknown): boolean {
  return typeof error === 'object' && error !== null && hurried.has(error);
}

/** The method as an async function that fails with `DomainError` only. */
export function unaryMethod({ channel, method, party, timeoutMs }: Call): Unary {
  const begun = watchRpc('client', 'unary', method.path);
  return async (request, perCall = {}) => {
    const usualMs = perCall.timeoutMs ?? timeoutMs;
    const leftMs = (currentContext()?.deadline ?? Number.MAX_SAFE_INTEGER) - Date.now();
    const signal = signalOf(perCall);
    if (signal?.aborted) throw new DomainError('cancelled', 'cancelled', 'The call was given up before it was made.');
    if (leftMs <= 0) throw new DomainError('timeout', 'deadline-passed', 'No time was left to make the call.');
    const bytes = serialise(method, request);
    const ended = begun();
    try {
      const response = await send(channel, method, bytes, Date.now() + Math.min(usualMs, leftMs), signal);
      ended();
      return response;
    } catch (error) {
      ended((error as grpc.ServiceError).code);
      const failure = fromServiceError(error as grpc.ServiceError, party);
      if (failure.kind === 'timeout' && leftMs < usualMs / 2) hurried.add(failure);
      throw failure;
    }
  };
}

/** One request, one response over the connection; rejects with the library's error. */
function send(
  channel: grpc.Client,
  method: AnyMethod,
  bytes: Buffer,
  deadline: number,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const call = channel.makeUnaryRequest(
      method.path,
      asTheyAre,
      method.responseDeserialize,
      bytes,
      metadataOfContext(),
      { deadline },
      (error, response) => {
        signal?.removeEventListener('abort', cancel);
        if (error) reject(error);
        else resolve(response);
      },
    );
    const cancel = () => call.cancel();
    signal?.addEventListener('abort', cancel, { once: true });
  });
}
