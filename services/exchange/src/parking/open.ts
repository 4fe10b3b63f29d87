/** Parked questions: taken when their provider is there, a few at a time, the oldest first. */
import { outsideContext } from '@darcha/kit/context.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { AskDependencies } from '../rpc/ask.ts';
import type { Held, ParkedStore } from '../store/parked-store.ts';
import { type DeliverDependencies, deliver } from './deliver.ts';
import { createPark, type Park } from './park.ts';

export interface ParkingLimits {
  /** How often an instance looks for parked questions, milliseconds. */
  everyMs: number;
  /** Questions an instance delivers at a time: of all, and of one record type. */
  atOnce: number;
  perRecordType: number;
  /** How long an instance holds a question before another may take it, milliseconds; longer than a provider may take. */
  leaseMs: number;
  /** How often a question goes to a provider that does not answer it. */
  attempts: number;
}

export const parkingLimits: ParkingLimits = {
  everyMs: 500,
  atOnce: 16,
  perRecordType: 4,
  leaseMs: 30_000,
  attempts: 3,
};

export interface ParkingOptions {
  store: ParkedStore;
  mailbox: Mailbox;
  ask: Omit<AskDependencies, 'park'>;
  /** True when questions for a record type get to its provider from here. */
  reaches: (provider: string, recordType: string) => boolean;
  limits: { parking: ParkingLimits; mailbox: { questions: number }; answerWithinMs: number };
  log: Logger;
}

export interface Parking {
  park: Park;
  stop(): Promise<void>;
}

export async function openParking({ store, mailbox, ask, reaches, limits, log }: ParkingOptions): Promise<Parking> {
  await store.prepare();
  const { attempts } = limits.parking;
  const deps: DeliverDependencies = { ...ask, parked: store, mailbox, limits: { ...limits, attempts } };
  const able = () =>
    [...ask.recordTypes.values()]
      .filter(({ id, provider }) => reaches(provider, id) && !ask.providers.isOpen(id))
      .map(({ id }) => id);
  const work = (held: Held) =>
    deliver(held, deps).catch((error: unknown) => {
      // Whoever holds it when the lease is over goes on from where it stands.
      log.warn({ err: error, question: held.id }, 'a parked question could not be dealt with; it is tried again');
    });
  const delivering = startDelivering({ store, able, work, limits: limits.parking, log });
  return {
    park: createPark({ parked: store, mailbox, most: limits.mailbox.questions }),
    stop: () => delivering.stop(),
  };
}

interface Delivering {
  store: Pick<ParkedStore, 'take'>;
  able: () => string[];
  work: (held: Held) => Promise<void>;
  limits: ParkingLimits;
  log: Logger;
}

function startDelivering({ store, able, work, limits, log }: Delivering): { stop(): Promise<void> } {
  const underWay = new Map<Promise<void>, string>();
  let stopped = false;
  let filling: Promise<void> | undefined;
  const roomy = (recordType: string) =>
    [...underWay.values()].filter((one) => one === recordType).length < limits.perRecordType;
  const fill = async () => {
    while (!stopped && underWay.size < limits.atOnce) {
      const held = await store.take(new Date(), able().filter(roomy));
      if (!held) return;
      const working = work(held).finally(() => {
        underWay.delete(working);
        look();
      });
      underWay.set(working, held.recordType);
    }
  };
  const look = () => {
    if (stopped) return;
    filling ??= fill()
      .catch((error: unknown) => log.warn({ err: error }, 'parked questions cannot be read; they are looked for again'))
      .finally(() => {
        filling = undefined;
      });
  };
  const timer = outsideContext(() => setInterval(look, limits.everyMs));
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await filling;
      await Promise.all(underWay.keys());
    },
  };
}
