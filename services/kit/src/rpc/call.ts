/** What all calls of a client share: the method, the request's bytes, the metadata, the signal. */
import { randomUUID } from 'node:crypto';
import { anonymous } from '@darcha/proto/caller.ts';
import type * as grpc from '@grpc/grpc-js';
import type { MethodDefinition } from '@grpc/proto-loader';
import { currentContext } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { writeMetadata } from './metadata.ts';
import type { CallOptions } from './types.ts';

export type AnyMethod = MethodDefinition<unknown, unknown>;

/** One method of one client. */
export interface Call {
  channel: grpc.Client;
  method: AnyMethod;
  party: string;
  timeoutMs: number;
  log: Logger;
  /** Aborted once the client is closed. */
  closed: AbortSignal;
}

/** The request's bytes; a request that has none is the mistake of this process, not of the service it is meant for. */
export function serialise(method: AnyMethod, request: unknown): Buffer {
  try {
    return method.requestSerialize(request);
  } catch (cause) {
    throw new DomainError('internal', 'request-unsendable', `The request does not fit ${method.path}.`, { cause });
  }
}

/** For requests that are bytes already. */
export function asTheyAre(bytes: Buffer): Buffer {
  return bytes;
}

/** The signal of one call: its own, or that of the call being served. */
export function signalOf(perCall: CallOptions): AbortSignal | undefined {
  return perCall.signal ?? currentContext()?.signal;
}

/** Caller and correlation id of the call being served; of nobody outside of any. */
export function metadataOfContext(): grpc.Metadata {
  const context = currentContext();
  return writeMetadata(context?.caller ?? anonymous, context?.correlationId ?? randomUUID());
}
