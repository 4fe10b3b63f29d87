/** Signals: who subscribed to a record and may still ask for it is told that it has changed. */

import { isDomainError } from '@darcha/kit/errors.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import { canonical, sha256 } from '@darcha/transparency-log/log-entry.ts';
import type { AgreementView, Snapshot } from '../agreements/view.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { Subscription, SubscriptionStore } from '../store/subscription-store.ts';
import { subscriptionsExhausted, untilTooLate } from './faults.ts';

/** What a subscription is about. */
export interface Wish extends Omit<Subscription, 'id' | 'record'> {
  arguments: Record<string, unknown>;
}

/** A record that has changed. */
export interface Change {
  id: string;
  recordType: string;
  arguments: Record<string, unknown>;
  /** An instant. */
  changedAt: string;
}

export interface Signals {
  /** Throws as the finder of agreements does, or `subscriptions-exhausted`, or `request-invalid` for its last day. */
  subscribe(wish: Wish): Promise<Subscription>;
  unsubscribe(member: string, id: string): Promise<void>;
  list(member: string, page: { behind: string; limit: number }): Promise<Subscription[]>;
  /** Resolves once the signals lie in the mailboxes. */
  changed(changes: readonly Change[]): Promise<void>;
  sweep(now: Date): Promise<number>;
}

export interface SignalsDependencies {
  store: SubscriptionStore;
  mailbox: Mailbox;
  agreements: AgreementView;
  sealer: Sealer;
  dayOf: (at: Date) => string;
  limits: SignalsLimits;
}

export interface SignalsLimits {
  /** Subscriptions of one member. */
  subscriptions: number;
}

export const signalsLimits: SignalsLimits = { subscriptions: 10_000 };

export function createSignals(deps: SignalsDependencies): Signals {
  const { store, mailbox, agreements, sealer, dayOf, limits } = deps;
  const today = () => dayOf(new Date());
  const hashOf = (...parts: unknown[]) => sealer.pseudonym(canonical(parts));
  const tell = async (change: Change, { find }: Snapshot, day: string) => {
    const { recordType, arguments: args, changedAt } = change;
    const subscribed = await store.of(hashOf('record', recordType, args), day);
    const told = subscribed.filter((one) => isCovered(find, one, day));
    // A change sent again is the same item, whatever characters its identifier has.
    const mark = sha256(Buffer.from(change.id)).toString('hex').slice(0, 32);
    const put = ({ id, member }: Subscription) =>
      mailbox.put(member, {
        id: `${id}.${mark}`,
        slot: `signal/${id}`,
        content: { signal: { subscription: id, recordType, changedAt } },
      });
    await Promise.all(told.map(put));
  };
  return {
    subscribe: async ({ arguments: args, ...wish }) => {
      const { find } = await agreements.current();
      const longest =
        find(asked(wish), today())
          .map(({ terms }) => terms.until)
          .sort()
          .at(-1) ?? '';
      if (wish.until > longest) throw untilTooLate(longest);
      const { member, consumer, recordType, purpose, basis } = wish;
      const id = hashOf('subscription', member, consumer, recordType, purpose, basis, args);
      if ((await store.count(member, id)) >= limits.subscriptions) throw subscriptionsExhausted(limits.subscriptions);
      const subscription = { ...wish, id, record: hashOf('record', recordType, args) };
      await store.put(subscription);
      return subscription;
    },
    unsubscribe: (member, id) => store.delete(member, id),
    list: (member, page) => store.list(member, { ...page, day: today() }),
    changed: async (changes) => {
      const snapshot = await agreements.current();
      for (const change of changes) await tell(change, snapshot, today());
    },
    sweep: (now) => store.deleteOver(dayOf(now)),
  };
}

function asked({ member: sender, consumer, recordType, purpose, basis }: Omit<Subscription, 'id' | 'record'>) {
  return { sender, consumer, recordType, purpose, basis, fields: [] };
}

/** An agreement that ended or is suspended is told of nothing; resumed, it is told of what changes from then on. */
function isCovered(find: Snapshot['find'], subscription: Subscription, day: string): boolean {
  try {
    find(asked(subscription), day);
    return true;
  } catch (error) {
    if (isDomainError(error)) return false;
    throw error;
  }
}
