/** This instance among the others: tells of itself, and knows who else is alive. */
import type { Logger } from '@darcha/kit/log.ts';
import { type Rounds, startRounds } from '@darcha/kit/rounds.ts';
import type { InstanceStore } from '../store/instance-store.ts';
import { createLiving } from './living.ts';

export interface Presence {
  /** Where members reach the living instances; empty when one of them does not say. */
  addresses(): string[];
  /** Tells of this instance from now on, which listens for members at this address. */
  begin(listening: string): Promise<void>;
  /** Tells nobody of this instance any more. */
  stop(): Promise<void>;
}

export interface PresenceOptions {
  /** Of this instance, a UUID. */
  instance: string;
  store: InstanceStore;
  /** Where members reach this instance, "host:port", with port 0 that of the listener; undefined when that is not to be told. */
  announce: string | undefined;
  everyMs: number;
  log: Logger;
}

/** While the database is away, what was known of the others holds until it is too old. */
export function createPresence({ instance: id, store, announce = '', everyMs, log }: PresenceOptions): Presence {
  const living = createLiving({ deadAfterMs: 5 * everyMs, forgetAfterMs: 30 * everyMs });
  let rounds: Rounds | undefined;
  const round = async (address: string) => {
    await store.beat(id, address);
    for (const dead of living.hear(await store.all(), Date.now())) await store.forget(dead.id, dead.beats);
    return false;
  };
  const failed = (error: unknown, again: boolean) => {
    if (!again) log.warn({ err: error }, 'this instance could not be told of, nor the others heard of');
  };
  return {
    addresses: () => living.addresses(Date.now()),
    begin: async (listening) => {
      const address = announce.replace(/:0$/, listening.slice(listening.lastIndexOf(':')));
      await round(address);
      rounds = startRounds(() => round(address), { everyMs, failed });
    },
    stop: async () => {
      await rounds?.stop();
      await store.forget(id).catch((error: unknown) => log.warn({ err: error }, 'this instance is told of still'));
    },
  };
}
