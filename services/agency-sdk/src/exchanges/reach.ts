/** Calls one instance of the exchange and, when it is away, the next; in turn, so that all carry the same. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { isTransportError } from '@darcha/kit/rpc/details.ts';
import { reasonOf } from '../away.ts';
import type { ExchangeInstance } from './instance.ts';

/**
 * Does `work` at an instance. When that is away, or cannot do it now, does it at the next, as long as there is time; `work`
 * is told how much of that is left, milliseconds.
 */
export type Reach = <T>(
  what: string,
  work: (instance: ExchangeInstance, leftMs: number) => Promise<T>,
  how?: ReachHow,
) => Promise<T>;

export interface ReachHow {
  /** What it is about, when an instance may do it for something and not for another: a record type. */
  about?: string;
  /** Not done again when it is not known whether it was done: only what was never begun is begun elsewhere. */
  once?: boolean;
}

export interface ReachOptions {
  instances(): readonly ExchangeInstance[];
  timeoutMs: number;
  log: Logger;
}

/** How long a connection may take before the next instance is called, milliseconds. */
const connectionWithin = 2_000;
/** How long an instance that was away is called last, milliseconds. */
const lastFor = 5_000;
/** With less time left no other instance is called, milliseconds. */
const worthwhile = 100;

export function createReach({ instances, timeoutMs, log }: ReachOptions): Reach {
  const away = createAway();
  let turn = 0;
  return async (what, work, { about = '', once = false } = {}) => {
    const deadline = Math.min(Date.now() + timeoutMs, currentContext()?.deadline ?? Number.MAX_SAFE_INTEGER);
    const order = away.last(inTurn(instances(), turn++), about);
    let told: unknown;
    for (const [place, instance] of order.entries()) {
      const isLast = place === order.length - 1;
      const leftMs = deadline - Date.now();
      let begun = false;
      if (told && leftMs < worthwhile) break;
      try {
        if (!isLast) await connected(instance, leftMs);
        begun = true;
        return await work(instance, leftMs);
      } catch (error) {
        if (!isElsewhere(error) || (once && begun && isTransportError(error))) throw error;
        // What an instance said is worth more than that another could not be reached.
        told = told === undefined || !isTransportError(error) ? error : told;
        away.note(instance, isTransportError(error) ? '' : about);
        if (!isLast)
          log.warn({ ...reasonOf(error), instance: instance.address }, `${what} not had here; the next is asked`);
      }
    }
    throw told;
  };
}

async function connected({ exchange }: ExchangeInstance, leftMs: number): Promise<void> {
  if (await exchange.connects(Math.min(connectionWithin, leftMs / 2))) return;
  const party = 'service:exchange';
  throw new DomainError('unavailable', 'transport-unavailable', 'The instance cannot be connected to.', { party });
}

/** True when another instance may do what this one could not. */
function isElsewhere(error: unknown): error is DomainError {
  if (!(error instanceof DomainError) || currentContext()?.signal.aborted) return false;
  if (error.kind === 'circuit-open') return error.party === 'service:exchange';
  if (error.kind === 'unavailable') return true;
  return isTransportError(error) && (error.kind === 'cancelled' || error.kind === 'internal');
}

function inTurn<T>(all: readonly T[], turn: number): T[] {
  const first = all.length > 0 ? turn % all.length : 0;
  return [...all.slice(first), ...all.slice(0, first)];
}

/** Which instances were away a moment ago, altogether or for something. */
function createAway() {
  const until = new Map<string, number>();
  const key = ({ address }: ExchangeInstance, about: string) => `${address} ${about}`;
  const isAway = (instance: ExchangeInstance, about: string) => (until.get(key(instance, about)) ?? 0) > Date.now();
  return {
    note: (instance: ExchangeInstance, about: string) => {
      for (const [name, time] of until) if (time <= Date.now()) until.delete(name);
      until.set(key(instance, about), Date.now() + lastFor);
    },
    /** The same instances, those that were away at the end. */
    last: (instances: ExchangeInstance[], about: string) => {
      if (until.size === 0) return instances;
      const rank = (instance: ExchangeInstance) => Number(isAway(instance, '') || isAway(instance, about));
      return instances.toSorted((one, other) => rank(one) - rank(other));
    },
  };
}
