/**
 * The members' mailboxes: what comes for a member is put by whichever instance has it, and received from whichever the member
 * is connected to.
 */
import { DomainError } from '@darcha/kit/errors.ts';
import { dayMs } from '@darcha/legal-clock/clock.ts';
import { mailboxItem } from '@darcha/proto/contracts.ts';
import type { MailboxItem, MailboxItemInput } from '@darcha/proto/gen/darcha/exchange/v1/MailboxItem.ts';
import type { MailboxStore } from '../store/mailbox-store.ts';
import type { Nudges } from './nudges.ts';

export interface MailboxLimits {
  /** Answers and failures that may lie in a mailbox or are still to come to it; beyond, no question is parked for the member. */
  questions: number;
  /** Items under way down one stream. */
  underWay: number;
  /** Streams of one member at one instance. */
  streams: number;
  /** How long an item is kept when nobody acknowledges it, days. */
  keepDays: number;
  /** How often an instance looks for what others have put, and how often it looks though nothing was announced; milliseconds. */
  lookEveryMs: number;
  lookAgainMs: number;
}

export const mailboxLimits: MailboxLimits = {
  questions: 1_000,
  underWay: 100,
  streams: 8,
  keepDays: 30,
  lookEveryMs: 400,
  lookAgainMs: 30_000,
};

/** What is put: one kind of content, and what makes it this item. */
export interface Post {
  /** Unique among the member's items; the same again is put once. */
  id: string;
  /** An item not acknowledged yet in the same slot is replaced; each has its own unless said. */
  slot?: string;
  content: Pick<MailboxItemInput, 'answered' | 'failed' | 'expired' | 'signal' | 'disputed'>;
}

export interface Mailbox {
  /** Puts an item; when it resolves the item is in the journal, and all instances will see it within a second. */
  put(member: string, post: Post): Promise<void>;
  /** Items of a member, in order, until the signal; throws `streams-exhausted` when it receives too often already. */
  receive(member: string, signal: AbortSignal): AsyncIterable<MailboxItem>;
  acknowledge(member: string, ids: readonly string[]): Promise<void>;
  /** How many parked questions' ends wait to be acknowledged. */
  ends(member: string): Promise<number>;
  /** Lets items expire, with a notice, and deletes what is over; gives how many. */
  sweep(now: Date): Promise<number>;
}

/** Items told of in one notice. */
const noticed = 100;

export function createMailbox(store: MailboxStore, limits: MailboxLimits, nudges: Nudges): Mailbox {
  const put = async (member: string, { id, slot = id, content }: Post, at = new Date()) => {
    const [kind = ''] = Object.keys(content);
    const until = new Date(at.getTime() + limits.keepDays * dayMs);
    await store.put({ member, slot, id, kind, content: mailboxItem.encode(content), at, until });
    nudges.nudge(member);
  };
  return {
    put: (member, post) => put(member, post),
    receive: (member, signal) => receive(member, signal, { store, limits, nudges }),
    acknowledge: async (member, ids) => {
      await store.acknowledge(member, ids);
      nudges.nudge(member);
    },
    ends: (member) => store.count(member, ['answered', 'failed']),
    sweep: async (now) => {
      let deleted = await store.delete(now);
      for (let old = await store.expired(now, noticed); old[0]; old = await store.expired(now, noticed)) {
        const [{ member, id: first }] = old;
        const told = old.filter(({ kind }) => kind !== 'expired').map(({ id }) => id);
        // Put again after a failure it is the same notice.
        if (told.length > 0) await put(member, { id: `expired-${first}`, content: { expired: { ids: told } } }, now);
        deleted += await store.delete(
          now,
          old.map(({ key }) => key),
        );
      }
      return deleted;
    },
  };
}

interface Receiving {
  store: MailboxStore;
  limits: MailboxLimits;
  nudges: Nudges;
}

async function* receive(
  member: string,
  signal: AbortSignal,
  { store, limits, nudges }: Receiving,
): AsyncGenerator<MailboxItem, void, void> {
  if (nudges.listeners(member) >= limits.streams) throw tooMany(limits.streams);
  const listener = nudges.listen(member, signal);
  let sent = new Set<string>();
  try {
    while (!signal.aborted) {
      const turn = listener.next();
      const lying = await store.first(member, limits.underWay);
      const before = sent;
      // What is there no longer was acknowledged, and makes room.
      sent = new Set(lying.map(({ id }) => id));
      for (const one of lying.filter(({ id }) => !before.has(id))) {
        const found = await store.read(one);
        if (found) yield { ...mailboxItem.decode(found.content), id: one.id, putAt: found.at.toISOString() };
      }
      await turn;
    }
  } finally {
    listener.leave();
  }
}

function tooMany(limit: number): DomainError {
  return new DomainError(
    'too-many',
    'streams-exhausted',
    `A member may receive ${limit} times at once here. End one of the streams first.`,
  );
}
