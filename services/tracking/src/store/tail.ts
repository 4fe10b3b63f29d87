/**
 * The end of the feed as it grows, once per process: hands new events to those who watch their subjects and wakes those
 * who wait for the feed. Events stored by this process arrive at once, those of others by polling. While nobody
 * watches, only the position of the end is asked for.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@darcha/kit/log.ts';
import { Queue } from '@darcha/kit/queue.ts';
import { watchersTooMany, watcherTooSlow } from '../domain/errors.ts';
import { maxEvents, type PositionedEvent, type TrackedEvent } from '../domain/event.ts';

export interface Tail {
  /**
   * The events of a subject stored from now on, in order. Ends with `signal`; fails with `watcher-too-slow` when its
   * reader falls too far behind. Throws `watchers-too-many`.
   */
  watch(subject: string, signal: AbortSignal): AsyncIterable<TrackedEvent>;
  /** Resolves when there are events after the position, and otherwise after `ms` or with `signal`. */
  grown(position: number, ms: number, signal: AbortSignal): Promise<void>;
  /** Tells what this process has stored; an empty list says only that there may be something new. */
  stored(events: readonly PositionedEvent[]): void;
  /** Wakes everyone who waits and stops polling. */
  stop(): Promise<void>;
}

export interface TailOptions {
  /** The highest position in the journal. */
  head: () => Promise<number>;
  /** Events after a position, in order, only such as are in the journal. */
  readAfter: (position: number, limit: number) => Promise<PositionedEvent[]>;
  logger: Logger;
  /** Pause between looks for events of other processes, milliseconds. */
  pollMs: number;
  maxWatchers: number;
}

/** Starts at the present end of the feed. */
export async function startTail(options: TailOptions): Promise<Tail> {
  const tail = new RunningTail(options, await options.head());
  tail.start();
  return tail;
}

class RunningTail implements Tail {
  readonly #options: TailOptions;
  /** Everything up to here has been handed out. */
  #position: number;
  readonly #watchers = new Map<string, Set<Queue<TrackedEvent>>>();
  #watching = 0;
  readonly #waiters = new Set<{ after: number; wake: () => void }>();
  #nudge = new AbortController();
  #stopped = false;
  #done: Promise<void> = Promise.resolve();

  constructor(options: TailOptions, position: number) {
    this.#options = options;
    this.#position = position;
  }

  start(): void {
    this.#done = this.#follow();
  }

  watch(subject: string, signal: AbortSignal): AsyncIterable<TrackedEvent> {
    if (this.#watching >= this.#options.maxWatchers) throw watchersTooMany();
    const queue = new Queue<TrackedEvent>(maxEvents);
    const watchers = this.#watchers.get(subject) ?? new Set();
    this.#watchers.set(subject, watchers.add(queue));
    this.#watching += 1;
    const leave = () => {
      queue.end();
      this.#remove(subject, queue);
    };
    if (signal.aborted || this.#stopped) leave();
    else signal.addEventListener('abort', leave, { once: true });
    return readQueue(queue);
  }

  async grown(position: number, ms: number, signal: AbortSignal): Promise<void> {
    if (this.#stopped || this.#position > position || ms <= 0) return;
    const enough = new AbortController();
    const waiter = { after: position, wake: () => enough.abort() };
    this.#waiters.add(waiter);
    await pause(ms, AbortSignal.any([signal, enough.signal]));
    this.#waiters.delete(waiter);
  }

  stored(events: readonly PositionedEvent[]): void {
    // Events of other processes may stand between ours.
    const [first, last] = [events[0]?.position, events.at(-1)?.position];
    if (first === this.#position + 1 && last === this.#position + events.length) this.#handOut(events);
    else this.#nudge.abort();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#nudge.abort();
    for (const { wake } of this.#waiters) wake();
    for (const queues of this.#watchers.values()) for (const queue of queues) queue.end();
    await this.#done;
  }

  async #follow(): Promise<void> {
    let failing = false;
    while (!this.#stopped) {
      this.#nudge = new AbortController();
      let more = false;
      try {
        more = await this.#look();
        failing = false;
      } catch (error) {
        if (!failing) this.#options.logger.warn({ err: error }, 'the feed cannot be read; watchers wait');
        failing = true;
      }
      if (!more) await pause(failing ? this.#options.pollMs * 5 : this.#options.pollMs, this.#nudge.signal);
    }
  }

  /** One look; true when there may be more. */
  async #look(): Promise<boolean> {
    const idle = () => this.#watching === 0 && this.#waiters.size === 0;
    if (idle()) {
      const head = await this.#options.head();
      // Whoever came meanwhile may need what was stored meanwhile: then the position stays, and is read from.
      if (idle()) this.#position = Math.max(this.#position, head);
      return !idle();
    }
    const found = await this.#options.readAfter(this.#position, maxEvents);
    this.#handOut(found.filter(({ position }) => position > this.#position));
    return found.length === maxEvents;
  }

  #handOut(events: readonly PositionedEvent[]): void {
    for (const { position, event } of events) {
      this.#position = position;
      for (const queue of this.#watchers.get(event.subject) ?? []) {
        if (!queue.push(event)) this.#remove(event.subject, queue);
      }
    }
    for (const { after, wake } of this.#waiters) if (this.#position > after) wake();
  }

  #remove(subject: string, queue: Queue<TrackedEvent>): void {
    const watchers = this.#watchers.get(subject);
    if (!watchers?.delete(queue)) return;
    this.#watching -= 1;
    if (watchers.size === 0) this.#watchers.delete(subject);
  }
}

async function* readQueue(queue: Queue<TrackedEvent>): AsyncGenerator<TrackedEvent, void, void> {
  try {
    yield* queue;
  } catch (error) {
    throw watcherTooSlow(error);
  }
}

/** Ends early with the signal, which is no failure here. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
