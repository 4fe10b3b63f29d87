/** Signals: a provider tells that records have changed; who subscribed finds so in its mailbox. */
import { randomUUID } from 'node:crypto';
import type { Subscription } from '@darcha/proto/gen/darcha/exchange/v1/Subscription.ts';

import type { SignalsClient } from './exchanges/clients.ts';

export type { Subscription } from '@darcha/proto/gen/darcha/exchange/v1/Subscription.ts';

/** Which record, as it would be asked for. */
export interface Subscribing {
  recordType: string;
  arguments: Record<string, unknown>;
  /** Code of the agency that needs the record; the member itself unless said. */
  consumer?: string;
  purpose: string;
  basis: string;
  /** Last day, YYYY-MM-DD, Tashkent time; not after that of the agreement. */
  until: string;
}

/** A record of the member's own that is another now. */
export interface RecordChange {
  recordType: string;
  arguments: Record<string, unknown>;
  /** Since when. */
  changedAt: Date;
  /** Of a change told again the same; a new one unless said. */
  id?: string;
}

export interface Signals {
  /** Keep the identifier with what it is about: signals name nothing else. */
  subscribe(subscribing: Subscribing): Promise<Subscription>;
  unsubscribe(id: string): Promise<void>;
  /** By identifier, at most 1,000, behind that of `behind`. */
  list(behind?: string): Promise<Subscription[]>;
  /** Tells of up to 100 changes; may be repeated when it fails. */
  changed(changes: readonly RecordChange[]): Promise<void>;
}

export function createSignals(client: SignalsClient): Signals {
  return {
    subscribe: async ({ arguments: args, ...subscribing }) => {
      const { subscription } = await client.subscribe({ ...subscribing, argumentsJson: bytesOf(args) });
      if (!subscription) throw new Error('the exchange gave no subscription');
      return subscription;
    },
    unsubscribe: async (id) => {
      await client.unsubscribe({ id });
    },
    list: async (behind = '') => (await client.listSubscriptions({ behind, limit: 1_000 })).subscriptions,
    changed: async (changes) => {
      const told = changes.map(({ arguments: args, changedAt, id = randomUUID(), recordType }) => ({
        id,
        recordType,
        argumentsJson: bytesOf(args),
        changedAt: changedAt.toISOString(),
      }));
      await client.recordChanged({ changes: told });
    },
  };
}

function bytesOf(args: Record<string, unknown>): Buffer {
  return Buffer.from(JSON.stringify(args));
}
