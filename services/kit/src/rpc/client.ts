/** A typed client whose methods are async functions: deadline, correlation id and caller go with every call. */
import type { Contract } from '@darcha/proto/contracts.ts';
import { type BreakerOptions, createBreakers, isUnwell } from '../breaker.ts';
import { DomainError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { AnyMethod } from './call.ts';
import { type ChannelOptions, connects, openChannel } from './channel.ts';
import { bidiMethod, sendMethod, streamMethod } from './client-streams.ts';
import { type Client, methodName } from './types.ts';
import { type Unary, unaryMethod, wasHurried } from './unary.ts';

export type { CallOptions, Client } from './types.ts';

export interface ClientOptions extends ChannelOptions {
  log: Logger;
  /** For calls that set none themselves, milliseconds. */
  timeoutMs?: number;
  breaker?: Omit<BreakerOptions, 'log' | 'counts'>;
}

/** Connects when first called, and again by itself whenever the connection is lost. */
export function createClient<Methods>(contract: Contract<Methods>, options: ClientOptions): Client<Methods> {
  const party = `service:${options.peer}`;
  const channel = openChannel(options);
  const guard = createGuard(party, options);
  const closed = new AbortController();
  const client: Record<string, unknown> = {
    connects: async (withinMs: number) => !closed.signal.aborted && connects(channel, withinMs),
    close: () => {
      closed.abort();
      guard.stop();
      channel.close();
    },
  };
  for (const [name, method] of Object.entries(contract.service) as [string, AnyMethod][]) {
    const timeoutMs = options.timeoutMs ?? 5_000;
    const call = { channel, method, party, timeoutMs, log: options.log, closed: closed.signal };
    if (method.requestStream && !method.responseStream) client[methodName(name)] = sendMethod(call);
    else if (method.requestStream) client[methodName(name)] = bidiMethod(call);
    else if (method.responseStream) client[methodName(name)] = streamMethod(call);
    else {
      const unary = unaryMethod(call);
      client[methodName(name)] = ((request, perCall) =>
        guard.run(`${options.peer}.${name}`, () => unary(request, perCall))) satisfies Unary;
    }
  }
  return client as Client<Methods>;
}

/** Does `work` behind the breaker of an operation of `party`. */
export type Guard = <T>(operation: string, work: () => Promise<T>) => Promise<T>;

/** The breakers of a party's operations. */
export function createGuard(
  party: string,
  options: Pick<ClientOptions, 'breaker' | 'log'>,
): { run: Guard; stop(): void } {
  const breakers = createBreakers({
    ...options.breaker,
    log: options.log,
    // What a third party did wrong (an agency, a service further on) is not a failure of the one that told us.
    counts: (error) =>
      isUnwell(error) && (!(error instanceof DomainError) || error.party === party) && !wasHurried(error),
  });
  return {
    run: (operation, work) =>
      breakers.run(operation, work).catch((error) => {
        throw error instanceof DomainError && error.kind === 'circuit-open' && !error.party
          ? new DomainError(error.kind, error.code, error.message, { party, cause: error })
          : error;
      }),
    stop: () => breakers.stop(),
  };
}
