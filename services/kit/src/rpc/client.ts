/** A typed client whose methods are async functions: deadline, correlation id and caller go with every call. */
import { randomUUID } from 'node:crypto';
import { anonymous } from '@darcha/proto/caller.ts';
import type { Contract } from '@darcha/proto/contracts.ts';
import * as grpc from '@grpc/grpc-js';
import type { MethodDefinition } from '@grpc/proto-loader';
import { type BreakerOptions, createBreakers, isUnwell } from '../breaker.ts';
import { currentContext } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { fromServiceError } from './details.ts';
import { writeMetadata } from './metadata.ts';
import { channelCredentials, type Tls } from './tls.ts';
import { type CallOptions, type Client, methodName } from './types.ts';

export type { CallOptions, Client } from './types.ts';

export interface ClientOptions {
  /** Name of the called service; its certificate must carry it. */
  peer: string;
  /** "host:port". */
  address: string;
  tls: Tls;
  log: Logger;
  /** For calls that set none themselves, milliseconds. */
  timeoutMs?: number;
  breaker?: Omit<BreakerOptions, 'log' | 'counts'>;
}

type AnyMethod = MethodDefinition<unknown, unknown>;

/** Connects when first called, and again by itself whenever the connection is lost. */
export function createClient<Methods>(contract: Contract<Methods>, options: ClientOptions): Client<Methods> {
  const party = `service:${options.peer}`;
  const channel = new grpc.Client(options.address, channelCredentials(options.tls), {
    'grpc.ssl_target_name_override': options.peer,
    'grpc.default_authority': options.peer,
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.min_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 1_000,
    'grpc.keepalive_time_ms': 20_000,
    'grpc.keepalive_timeout_ms': 10_000,
    'grpc.max_receive_message_length': 8 * 1024 * 1024,
  });
  const breakers = createBreakers({
    ...options.breaker,
    log: options.log,
    // What a third party did wrong (an agency, a service further on) is not a failure of the one that told us.
    counts: (error) => isUnwell(error) && (!(error instanceof DomainError) || error.party === party),
  });
  const client: Record<string, unknown> = {
    close: () => {
      breakers.stop();
      channel.close();
    },
  };
  for (const [name, method] of Object.entries(contract.service) as [string, AnyMethod][]) {
    const call = { channel, method, party, timeoutMs: options.timeoutMs ?? 5_000 };
    if (method.requestStream) client[methodName(name)] = bidiMethod(call);
    else if (method.responseStream) client[methodName(name)] = streamMethod(call);
    else {
      const unary = unaryMethod(call);
      client[methodName(name)] = (request: unknown, perCall?: CallOptions) =>
        breakers
          .run(`${options.peer}.${name}`, () => unary(request, perCall))
          .catch((error) => {
            throw error instanceof DomainError && error.kind === 'circuit-open' && !error.party
              ? new DomainError(error.kind, error.code, error.message, { party, cause: error })
              : error;
          });
    }
  }
  return client as Client<Methods>;
}

interface Call {
  channel: grpc.Client;
  method: AnyMethod;
  party: string;
  timeoutMs: number;
}

function unaryMethod({ channel, method, party, timeoutMs }: Call) {
  return (request: unknown, perCall: CallOptions = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const deadline = Math.min(
        Date.now() + (perCall.timeoutMs ?? timeoutMs),
        currentContext()?.deadline ?? Number.MAX_SAFE_INTEGER,
      );
      const signal = signalOf(perCall);
      const call = channel.makeUnaryRequest(
        method.path,
        method.requestSerialize,
        method.responseDeserialize,
        request,
        metadataOfContext(),
        { deadline },
        (error, response) => {
          signal?.removeEventListener('abort', cancel);
          if (error) reject(fromServiceError(error, party));
          else resolve(response);
        },
      );
      const cancel = () => call.cancel();
      if (signal?.aborted) cancel();
      else signal?.addEventListener('abort', cancel, { once: true });
    });
}

function streamMethod({ channel, method, party }: Call) {
  return (request: unknown, perCall: CallOptions = {}): AsyncIterable<unknown> =>
    readStream(party, perCall, () =>
      channel.makeServerStreamRequest(
        method.path,
        method.requestSerialize,
        method.responseDeserialize,
        request,
        metadataOfContext(),
      ),
    );
}

function bidiMethod({ channel, method, party }: Call) {
  return (requests: AsyncIterable<unknown>, perCall: CallOptions = {}): AsyncIterable<unknown> =>
    readStream(party, perCall, () => {
      const call = channel.makeBidiStreamRequest(
        method.path,
        method.requestSerialize,
        method.responseDeserialize,
        metadataOfContext(),
      );
      void sendAll(call, requests);
      return call;
    });
}

async function sendAll(
  call: grpc.ClientDuplexStream<unknown, unknown>,
  requests: AsyncIterable<unknown>,
): Promise<void> {
  try {
    for await (const request of requests) {
      if (call.destroyed) return;
      if (!call.write(request)) await new Promise((resolve) => call.once('drain', resolve).once('close', resolve));
    }
    call.end();
  } catch {
    // The sender's own failure ends the stream; the reader of the answers is told by it.
    call.cancel();
  }
}

async function* readStream(
  party: string,
  perCall: CallOptions,
  open: () => grpc.ClientReadableStream<unknown> | grpc.ClientDuplexStream<unknown, unknown>,
): AsyncGenerator<unknown, void, void> {
  const call = open();
  const signal = signalOf(perCall);
  const cancel = () => call.cancel();
  if (signal?.aborted) cancel();
  else signal?.addEventListener('abort', cancel, { once: true });
  try {
    for await (const message of call) yield message;
  } catch (error) {
    if (signal?.aborted) return;
    throw fromServiceError(error as grpc.ServiceError, party);
  } finally {
    signal?.removeEventListener('abort', cancel);
    call.cancel();
  }
}

function signalOf(perCall: CallOptions): AbortSignal | undefined {
  return perCall.signal ?? currentContext()?.signal;
}

function metadataOfContext(): grpc.Metadata {
  const context = currentContext();
  return writeMetadata(context?.caller ?? anonymous, context?.correlationId ?? randomUUID());
}
