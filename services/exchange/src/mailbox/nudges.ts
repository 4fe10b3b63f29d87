/** Wakes those who wait for something in a member's mailbox: at once for what is put here, soon for what others put. */
import type { Logger } from '@darcha/kit/log.ts';
import { startRounds } from '@darcha/kit/rounds.ts';
import type { MailboxStore } from '../store/mailbox-store.ts';

export interface Listener {
  /** Resolves at the next nudge from now on, or when the signal aborts. */
  next(): Promise<void>;
  leave(): void;
}

export interface Nudges {
  nudge(member: string): void;
  listen(member: string, signal: AbortSignal): Listener;
  /** How many listen for a member. */
  listeners(member: string): number;
  stop(): Promise<void>;
}

export interface NudgesOptions {
  store: Pick<MailboxStore, 'news'>;
  lookEveryMs: number;
  /** All are woken this often though nothing was announced: an instance may have died before it did. */
  lookAgainMs: number;
  log: Logger;
}

export function startNudges({ store, lookEveryMs, lookAgainMs, log }: NudgesOptions): Nudges {
  const waiting = new Map<string, Set<() => void>>();
  const known = new Map<string, number>();
  let lookedAgainAt = performance.now();
  const nudge = (member: string) => {
    for (const wake of waiting.get(member) ?? []) wake();
  };
  const look = async () => {
    const members = [...waiting.keys()];
    if (members.length === 0) return false;
    for (const [member, news] of await store.news(members)) {
      if (known.get(member) !== news) nudge(member);
      known.set(member, news);
    }
    if (performance.now() - lookedAgainAt < lookAgainMs) return false;
    lookedAgainAt = performance.now();
    for (const member of members) nudge(member);
    return false;
  };
  const looking = startRounds(look, {
    everyMs: lookEveryMs,
    failed: (error, again) => {
      if (!again) log.warn({ err: error }, 'mailboxes cannot be looked at; receivers wait');
    },
  });
  return {
    nudge,
    listeners: (member) => waiting.get(member)?.size ?? 0,
    listen: (member, signal) => listen({ waiting, known, member }, signal),
    stop: looking.stop,
  };
}

interface Listening {
  waiting: Map<string, Set<() => void>>;
  known: Map<string, number>;
  member: string;
}

function listen({ waiting, known, member }: Listening, signal: AbortSignal): Listener {
  const all = waiting.get(member) ?? new Set();
  waiting.set(member, all);
  let nudged = false;
  let resolve: (() => void) | undefined;
  const wake = () => {
    nudged = true;
    resolve?.();
  };
  all.add(wake);
  signal.addEventListener('abort', wake, { once: true });
  return {
    next: () => {
      nudged = signal.aborted;
      return new Promise((done) => {
        resolve = done;
        if (nudged) done();
      });
    },
    leave: () => {
      signal.removeEventListener('abort', wake);
      all.delete(wake);
      if (all.size > 0) return;
      waiting.delete(member);
      known.delete(member);
    },
  };
}
