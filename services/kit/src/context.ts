/** What accompanies every call through all processes: who calls, under which correlation id, and until when. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Caller } from '@darcha/proto/caller.ts';

export interface Context {
  readonly caller: Caller;
  readonly correlationId: string;
  /** Milliseconds since the epoch; work after it is in vain. */
  readonly deadline: number;
  /** Aborted when the caller has gone or the deadline has passed. */
  readonly signal: AbortSignal;
  /** Who made the connection: the URI of its certificate ("darcha:service:gateway"); empty without a certificate. */
  readonly peer: string;
  /** SHA-256 of that certificate in DER, hex; empty without one. */
  readonly certificate?: string;
  /** Aborted when the process is to stop: a stream that ends in good order takes nothing new from then on. */
  readonly stopping?: AbortSignal;
}

const storage = new AsyncLocalStorage<Context | undefined>();

/** The context of the call being served; undefined outside of any. */
export function currentContext(): Context | undefined {
  return storage.getStore();
}

/** Runs `work`, and everything it starts, in `context`. */
export function runInContext<T>(context: Context, work: () => T): T {
  return storage.run(context, work);
}

/** Runs `work`, and everything it starts, in no context: for work that is not the caller's alone and outlives its call. */
export function outsideContext<T>(work: () => T): T {
  return storage.run(undefined, work);
}

const never = new AbortController().signal;

/** A context of the process's own, for work nobody is waiting for. */
export function ownContext(service: string, timeoutMs: number): Context {
  return {
    caller: { kind: 'service', name: service },
    correlationId: randomUUID(),
    deadline: Date.now() + timeoutMs,
    signal: never,
    peer: '',
  };
}
