/** Circuit breakers: an operation that keeps failing is left alone for a while, and calls to it fail at once. */
import CircuitBreaker from 'opossum';
import { DomainError, type ErrorKind } from './errors.ts';
import type { Logger } from './log.ts';
import { gauge } from './metrics/instruments.ts';

const openNow = gauge(
  'darcha_breaker_open',
  'Whether calls to an operation fail at once: 1 while its breaker is open.',
  ['operation'],
);

/** Kinds that say the other side is not well; all others are the caller's own doing. */
const unwell: ReadonlySet<ErrorKind> = new Set(['unavailable', 'timeout', 'internal', 'data-loss']);

/** True when an error says that the operation itself is not well. */
export function isUnwell(error: unknown): boolean {
  return !(error instanceof DomainError) || unwell.has(error.kind);
}

export interface BreakerOptions {
  log: Logger;
  /** How long an open breaker rests before it lets one call try, milliseconds. */
  restMs?: number;
  /** How many calls within ten seconds it takes to judge. */
  volume?: number;
  /** Which errors count against the operation. */
  counts?: (error: unknown) => boolean;
  /** Told whenever a breaker opens (true) or closes again (false). */
  onChange?: (operation: string, open: boolean) => void;
}

export interface Breakers {
  /** Does `work` unless the breaker of `operation` is open: then fails at once with kind `circuit-open`. */
  run<T>(operation: string, work: () => Promise<T>): Promise<T>;
  isOpen(operation: string): boolean;
  stop(): void;
}

type Breaker = CircuitBreaker<[() => Promise<unknown>], unknown>;

/** So many operations are watched at a time; names that come from outside must not fill the memory. */
const maxBreakers = 1_000;

/** One breaker per operation, made when the operation is first called. */
export function createBreakers(options: BreakerOptions): Breakers {
  const breakers = new Map<string, Breaker>();
  let stopped = false;
  const forget = openNow.from(() =>
    [...breakers].map(([operation, { opened }]) => ({ labels: { operation }, value: opened ? 1 : 0 })),
  );
  const of = (operation: string) => {
    const known = breakers.get(operation);
    if (known) return known;
    if (breakers.size >= maxBreakers) forgetOne(breakers);
    const made = createBreaker(operation, options);
    breakers.set(operation, made);
    return made;
  };
  return {
    async run<T>(operation: string, work: () => Promise<T>): Promise<T> {
      if (stopped)
        throw new DomainError('unavailable', 'stopping', `${operation} is called by a process that is stopping.`);
      try {
        return (await of(operation).fire(work)) as T;
      } catch (error) {
        if (!isOpenError(error)) throw error;
        throw new DomainError(
          'circuit-open',
          'circuit-open',
          `${operation} has been failing and is left alone for a moment. Try again in a few seconds.`,
          { cause: error },
        );
      }
    },
    isOpen: (operation) => breakers.get(operation)?.opened ?? false,
    stop: () => {
      stopped = true;
      forget();
      for (const breaker of breakers.values()) breaker.shutdown();
    },
  };
}

/** Forgets the oldest breaker that is closed, or the oldest of all. */
function forgetOne(breakers: Map<string, Breaker>): void {
  const [oldest] = [...breakers.entries()].filter(([, breaker]) => breaker.closed);
  const [operation, breaker] = oldest ?? [...breakers.entries()][0] ?? [];
  if (operation === undefined) return;
  breaker?.shutdown();
  breakers.delete(operation);
}

function createBreaker(operation: string, options: BreakerOptions): Breaker {
  const counts = options.counts ?? isUnwell;
  const breaker = new CircuitBreaker((work: () => Promise<unknown>) => work(), {
    name: operation,
    // Every call carries its own deadline; a second clock would only give a second kind of timeout.
    timeout: false,
    resetTimeout: options.restMs ?? 2_000,
    volumeThreshold: options.volume ?? 5,
    rollingCountTimeout: 10_000,
    errorThresholdPercentage: 50,
    // Nobody reads these figures, and to sort ten seconds of latencies at every failure is not free.
    rollingPercentilesEnabled: false,
    enableSnapshots: false,
    errorFilter: (error: unknown) => !counts(error),
  });
  const changed = (open: boolean) => {
    options.log.warn({ operation, open }, open ? 'breaker opened' : 'breaker closed');
    try {
      options.onChange?.(operation, open);
    } catch (error) {
      // Thrown into the breaker it would leave the call that changed it without an answer.
      options.log.error({ err: error, operation }, 'the change of a breaker could not be told');
    }
  };
  breaker.on('open', () => changed(true));
  breaker.on('close', () => changed(false));
  return breaker;
}

function isOpenError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EOPENBREAKER';
}
