/** Opens what a question passes through: rules, quotas, the ways to providers, the record of it, the wait for who is away. */
import type { Verifier } from '@darcha/agency-sdk/signed-message.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { AgreementParts } from '../agreements/open.ts';
import type { Limits } from '../config.ts';
import { createDelivery, type Delivery } from '../delivery/delivery.ts';
import { heldByDisputes } from '../disputes/held.ts';
import { createRecent, type Recent } from '../domain/operations/recent.ts';
import type { RecordType } from '../domain/record-types.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { createWatch } from '../operations/watch.ts';
import { openParking } from '../parking/open.ts';
import type { AskDependencies } from '../rpc/ask.ts';
import { createProviders } from '../rpc/ask-provider.ts';
import { createRefusals } from '../rpc/refusals.ts';
import type { Database } from '../store/database.ts';
import type { DisputeStore } from '../store/dispute-store.ts';
import type { LogStore } from '../store/log-store.ts';
import { createParkedStore } from '../store/parked-store.ts';
import { createPayloadStore } from '../store/payload-store.ts';
import { startSweep } from '../store/sweep.ts';

export interface OpenAskingOptions {
  database: Database;
  entries: LogStore;
  agreements: AgreementParts;
  mailbox: Mailbox;
  recordTypes: ReadonlyMap<string, RecordType>;
  sealer: Sealer;
  verifier: Verifier;
  dayOf: (at: Date) => string;
  limits: Limits;
  disputes: Pick<DisputeStore, 'openBehind'>;
  log: Logger;
}

export interface Asking {
  ask: AskDependencies & { sealer: Sealer };
  delivery: Delivery;
  recent: Recent;
  stop(): Promise<void>;
}

export async function openAsking(options: OpenAskingOptions): Promise<Asking> {
  const { database, agreements, recordTypes, sealer, verifier, limits, log } = options;
  const payloads = createPayloadStore(
    { messages: database.collection('payloads'), certificates: database.collection('payloads.certificates') },
    { sealer, retentionDays: limits.retentionDays },
  );
  await payloads.prepare();
  const delivery = createDelivery(limits.delivery);
  const providers = createProviders({ delivery, verifier, limits, log });
  const recent = createRecent();
  const asking = {
    recordTypes,
    agreements: agreements.view,
    quotas: agreements.quotas,
    verifier,
    log: options.entries,
    payloads,
    sealer,
    providers,
    dayOf: options.dayOf,
    inHand: new Set<string>(),
    watch: createWatch({ recordTypes, recent, log }),
    refusals: createRefusals(limits.refusals, log),
  };
  const parking = await openParking({
    store: createParkedStore(database, { sealer, leaseMs: limits.parking.leaseMs }),
    mailbox: options.mailbox,
    ask: asking,
    reaches: delivery.reaches,
    limits,
    log,
  });
  const held = () => heldByDisputes(options.disputes, options.entries);
  const kept = { sweep: async (now: Date) => await payloads.sweep(now, await held()) };
  const sweep = startSweep(kept, limits.sweepEveryMs, log);
  const stop = async () => {
    providers.stop();
    await parking.stop();
    await sweep.stop();
  };
  return { ask: { ...asking, park: parking.park }, delivery, recent, stop };
}
