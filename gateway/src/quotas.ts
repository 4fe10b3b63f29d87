/**
 * Counts what each client sends and tells the catalogue, which adds up what came to all gateways. No request waits for
 * that: a client goes on while its standing is not known, and when the catalogue is away its requests are told later.
 */
import { randomUUID } from 'node:crypto';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { dayAfter, startOfDay, tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Clients } from './clients.ts';

/** How a client stands with a request. */
export interface Balance {
  /** False when nothing was left: then the request was not counted. */
  granted: boolean;
  /** Requests a day. */
  limit: number;
  /** Requests left, as far as is known here. */
  remaining: number;
  /** When the count begins anew. */
  resetsAt: Date;
}

export interface QuotaCounter {
  /** Counts a request of a client; undefined while its limit is not known. */
  take(client: string): Balance | undefined;
  /** Tells what was counted. Rejects as the catalogue does; then it is told later. */
  tell(): Promise<void>;
  /** Tells what is left to tell, once. */
  stop(): Promise<void>;
}

export interface QuotaCounterOptions {
  quotas: Pick<Clients['quotas'], 'spend'>;
  log: Logger;
  /** Pause before what was counted is told, milliseconds. */
  everyMs?: number;
  now?: () => number;
}

/** Requests of a client on a legal day. */
interface Tally {
  client: string;
  day: string;
  /** Those that came here. */
  count: number;
  /** Those of them the catalogue knows. */
  told: number;
  /** Those that came to other gateways. */
  others: number;
  /** Undefined before the first answer. */
  limit: number | undefined;
  /** When the catalogue answered last, milliseconds since the epoch. */
  heardAt: number;
  /** To be asked for although there is nothing to tell. */
  asked: boolean;
}

/** Clients and days counted at a time; what comes beyond goes uncounted. */
const mostTallies = 10_000;
/** The catalogue takes this many at once. */
const perReport = 500;
/** The catalogue takes no older days. */
const oldestDays = 6;
/** A client that is refused is asked for again after this time: its limit may have been raised. Milliseconds. */
const askAgainMs = 5_000;
const timeoutMs = 2_000;
/** The form of a subject in OpenID Connect, which the catalogue demands. */
const clientForm = /^[!-~]{1,255}$/;

export function createQuotaCounter({ quotas, log, everyMs = 500, now = Date.now }: QuotaCounterOptions): QuotaCounter {
  const tallies = new Map<string, Tally>();
  const today = legalDay(now);
  const tell = oneAfterAnother(reporting(tallies, quotas, () => today().day, now));
  const telling = repeated(tell, everyMs, log);
  return {
    take: (client) => {
      const { day, resetsAt } = today();
      const tally = tallyOf(tallies, client, day);
      if (!tally) return undefined;
      const { limit } = tally;
      const left = limit === undefined ? undefined : limit - tally.others - tally.count;
      const granted = left === undefined || left > 0;
      if (granted) tally.count += 1;
      else tally.asked ||= now() - tally.heardAt > askAgainMs;
      if (granted || tally.asked) telling.soon();
      if (limit === undefined || left === undefined) return undefined;
      return { granted, limit, remaining: Math.max(0, left - 1), resetsAt };
    },
    tell,
    stop: async () => {
      telling.stop();
      await tell().catch((error: unknown) => {
        log.warn({ err: error }, 'the last requests of clients could not be told and are not counted');
      });
    },
  };
}

/** Work that tells all there is to tell. What was told and not acknowledged is told again, which changes nothing. */
function reporting(
  tallies: Map<string, Tally>,
  quotas: QuotaCounterOptions['quotas'],
  today: () => string,
  now: () => number,
): () => Promise<void> {
  const reporter = randomUUID();
  return async () => {
    forget(tallies, today());
    const due = [...tallies.values()].filter(({ count, told, asked }) => count > told || asked);
    for (let first = 0; first < due.length; first += perReport) {
      const part = due.slice(first, first + perReport);
      const spendings = part.map(({ client, day, count }) => ({ client, day, requests: count }));
      const { standings } = await runInContext(ownContext('gateway', timeoutMs), () =>
        quotas.spend({ reporter, spendings }),
      );
      for (const [index, tally] of part.entries()) {
        const told = spendings[index]?.requests ?? 0;
        const { used = told, limit } = standings[index] ?? {};
        Object.assign(tally, { told, limit, others: Math.max(0, used - told), heardAt: now(), asked: false });
      }
    }
  };
}

/** Does work a while after it was asked for, and again while it fails; the first failure of several is logged. */
function repeated(work: () => Promise<void>, afterMs: number, log: Logger): { soon(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let failing = false;
  const attempt = async () => {
    timer = undefined;
    try {
      await work();
      failing = false;
    } catch (error) {
      if (!failing) log.warn({ err: error }, 'requests of clients cannot be told; they are counted on');
      failing = true;
      soon();
    }
  };
  const soon = () => {
    if (!stopped) timer ??= setTimeout(() => void attempt(), afterMs);
  };
  return {
    soon,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** The day it is, reckoned anew only when it has ended. */
function legalDay(now: () => number): () => { day: string; resetsAt: Date } {
  let current = { day: '', resetsAt: new Date(0) };
  return () => {
    if (now() >= current.resetsAt.getTime()) {
      const day = tashkentDay(new Date(now()));
      current = { day, resetsAt: startOfDay(dayAfter(day)) };
    }
    return current;
  };
}

function tallyOf(tallies: Map<string, Tally>, client: string, day: string): Tally | undefined {
  const key = `${day} ${client}`;
  const known = tallies.get(key);
  if (known || tallies.size >= mostTallies || !clientForm.test(client)) return known;
  const tally = { client, day, count: 0, told: 0, others: 0, limit: undefined, heardAt: 0, asked: false };
  tallies.set(key, tally);
  return tally;
}

/** Days that are over go once they are told, or when nobody would take them any more. */
function forget(tallies: Map<string, Tally>, today: string): void {
  const oldest = dayAfter(today, -oldestDays);
  for (const [key, { day, count, told }] of tallies) {
    if (day < oldest || (day < today && count === told)) tallies.delete(key);
  }
}

/** Never two at once: who comes meanwhile shares the next, which knows of all that was there when they came. */
function oneAfterAnother(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return work();
      });
    running = next;
    return next;
  };
}
