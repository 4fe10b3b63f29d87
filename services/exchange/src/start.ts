/** Wires the exchange: stores, rules, delivery, and the two listeners. */
import { createPrivateKey } from 'node:crypto';
import { createVerifier, type Verifier } from '@darcha/agency-sdk/signed-message.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { connectMongo, type Mongo } from '@darcha/kit/mongo/connect.ts';
import { createOrderedLog } from '@darcha/kit/mongo/ordered-log.ts';
import { admitServices, type RunningServer, startServer } from '@darcha/kit/rpc/server.ts';
import { createSealer } from '@darcha/kit/seal.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { readRoots } from '@darcha/transparency-log/time-stamp/certificate.ts';
import { createNoteSigner } from '@darcha/transparency-log/tree/note.ts';
import { openAgreements } from './agreements/open.ts';
import type { ExchangeConfig } from './config.ts';
import { keepVersions } from './content/keep-versions.ts';
import { readContent } from './content/read-content.ts';
import { readMembers } from './content/read-members.ts';
import { createDelivery } from './delivery/delivery.ts';
import { createEndpoints, type EndpointsOptions } from './delivery/endpoints.ts';
import { createProbing } from './delivery/probing.ts';
import { createTransfers } from './delivery/transfers.ts';
import { startTelling } from './disputes/telling.ts';
import { createRecent } from './domain/operations/recent.ts';
import { serveEnrolment } from './enrolment.ts';
import { createPresence, type Presence } from './instances/presence.ts';
import { memberIntake } from './intake.ts';
import { openMailbox } from './mailbox/open.ts';
import { admitMembers, believeMembers } from './members/admit.ts';
import { followMembers, openMembers } from './members/open.ts';
import type { MemberRegister } from './members/register.ts';
import { type Operations, openOperations } from './operations/open.ts';
import { createWatch } from './operations/watch.ts';
import { openParking } from './parking/open.ts';
import { createProviders } from './rpc/ask-provider.ts';
import { createBudget } from './rpc/connection/budget.ts';
import { createAttempts } from './rpc/membership/attempts.ts';
import {
  agreementsOverviewService,
  agreementsService,
  connectionService,
  directoryService,
  disputesOverviewService,
  disputesService,
  logService,
  mailboxService,
  memberService,
  membershipService,
  operationsService,
  overviewService,
  signalsService,
} from './service.ts';
import { openSignals } from './signals/open.ts';
import { createAgreementStore } from './store/agreement-store.ts';
import { createDisputeStore } from './store/dispute-store.ts';
import { createInstanceStore } from './store/instance-store.ts';
import { createLogStore, type LogStore } from './store/log-store.ts';
import { createMailboxStore } from './store/mailbox-store.ts';
import { createParkedStore } from './store/parked-store.ts';
import { createPayloadStore } from './store/payload-store.ts';
import { createRecordTypeStore } from './store/record-type-store.ts';
import { createRegisterStore } from './store/register-store.ts';
import { createReportStore } from './store/report-store.ts';
import { createStatisticsStore } from './store/statistics-store.ts';
import { createSubscriptionStore } from './store/subscription-store.ts';
import { startSweep } from './store/sweep.ts';
import { createTreeStore } from './store/tree-store.ts';
import { createUsageStore } from './store/usage-store.ts';
import type { TimeStampConfig } from './time-stamp/config.ts';
import { createTimeStamper, type TimeStamper } from './time-stamp/time-stamper.ts';
import { createIntegrity } from './tree/integrity.ts';
import { startStamping } from './tree/stamping.ts';
import { startTreemaker } from './tree/treemaker.ts';

export interface RunningExchange {
  /** For the portal's services, "host:port". */
  address: string;
  /** For agencies, "host:port". */
  membersAddress: string;
  /** For those who have no certificate yet, "host:port"; undefined when nobody is let in without. */
  enrolmentAddress?: string | undefined;
  stop(): Promise<void>;
}

/** Content and members are checked before anything is opened; a fault in them is an error that lists all of them. */
export async function startExchange(config: ExchangeConfig, log: Logger): Promise<RunningExchange> {
  const content = readContent(config.content);
  const { directory, tls } = config.members;
  const found = directory === undefined ? [] : readMembers(directory, tls.authority);
  const mongo = await connectMongo({ ...config.mongo, log });
  const closers: (() => Promise<void> | void)[] = [() => mongo.close()];
  const stop = async () => {
    for (let close = closers.pop(); close; close = closers.pop()) await close();
  };
  try {
    const members = await openMembers(createRegisterStore(databaseOf(config, mongo)), found, log);
    const asking = await wire(config, { content, members, mongo, log });
    const parts = { ...asking, tree: await wireTree(config, { mongo, entries: asking.ask.log, log }) };
    closers.push(
      () => parts.tree.stop(),
      () => parts.sweep.stop(),
      () => parts.mailbox.stop(),
      () => parts.disputing.telling.stop(),
      () => parts.parking.stop(),
      () => parts.signals.stop(),
      () => parts.providers.stop(),
    );
    const operations = openOperations(config, {
      ...asking,
      ...asking.ask,
      ...operationStores(databaseOf(config, mongo)),
      members: members.now,
      tree: parts.tree.reading,
      log,
    });
    closers.push(() => operations.stop());
    const overview = await serveOverview(config, { ...parts, operations }, log);
    closers.push(() => overview.stop());
    const instances = presenceOf(config, { mongo, log });
    const agencies = await serveMembers(config, { ...parts, operations, instances }, { members, log });
    closers.push(() => agencies.stop());
    await instances.begin(agencies.address);
    closers.push(() => instances.stop());
    const endpoints = endpointsOf(config, { register: members.now, delivery: parts.delivery, log });
    closers.push(() => endpoints.stop());
    const everyMs = config.limits.followMembersEveryMs;
    const onLook = () => {
      agencies.admitAgain();
      endpoints.look();
    };
    const following = followMembers(members, { everyMs, onLook, log });
    closers.push(() => following.stop());
    const enrolment = await serveEnrolment(config, members, log);
    closers.push(() => enrolment?.stop());
    const [membersAddress, enrolmentAddress] = [agencies.address, enrolment?.address];
    return { address: overview.address, membersAddress, enrolmentAddress, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Parts = Awaited<ReturnType<typeof wire>> & { tree: Awaited<ReturnType<typeof wireTree>> };

/** The driver's own collections: entries are bytes and hashes, there is nothing for a model to do. */
function databaseOf(config: ExchangeConfig, mongo: Mongo) {
  return mongo.connection.getClient().db(config.mongo.name);
}

function operationStores(database: ReturnType<typeof databaseOf>) {
  return {
    reports: createReportStore(database.collection('instances.reports')),
    statistics: createStatisticsStore(database.collection('statistics')),
  };
}

interface Wiring {
  content: ReturnType<typeof readContent>;
  members: MemberRegister;
  mongo: Mongo;
  log: Logger;
}

async function wire(config: ExchangeConfig, { content, members, mongo, log }: Wiring) {
  const { keys, limits } = config;
  const sealer = createSealer(keys);
  const database = databaseOf(config, mongo);
  const logStore = createLogStore(database.collection('log'), database.collection('log.writers'));
  const payloads = createPayloadStore(database.collection('payloads'), {
    sealer,
    retentionDays: limits.retentionDays,
  });
  const disputes = createDisputeStore(database, sealer);
  await Promise.all([logStore.prepare(), payloads.prepare(), disputes.prepare()]);
  const verifier = believeMembers(createVerifier(config.members.tls.authority), members.now);
  const agreements = await wireAgreements(config, { content, mongo, verifier, log });
  const delivery = createDelivery(limits.delivery);
  const probing = createProbing(limits.probeWithinMs);
  const providers = createProviders({ delivery, verifier, limits, log });
  const mailbox = await openMailbox({ store: createMailboxStore(database, sealer), limits, log });
  const sweep = startSweep(payloads, limits.sweepEveryMs, log);
  const recent = createRecent();
  const asking = {
    recordTypes: content.recordTypes,
    agreements: agreements.view,
    quotas: agreements.quotas,
    verifier,
    log: logStore,
    payloads,
    sealer,
    providers,
    dayOf: tashkentDay,
    inHand: new Set<string>(),
    watch: createWatch({ recordTypes: content.recordTypes, recent, log }),
  };
  const parking = await openParking({
    store: createParkedStore(database, { sealer, leaseMs: limits.parking.leaseMs }),
    mailbox: mailbox.mailbox,
    ask: asking,
    reaches: delivery.reaches,
    limits,
    log,
  });
  const signals = await openSignals({
    store: createSubscriptionStore(database),
    mailbox: mailbox.mailbox,
    agreements: agreements.view,
    sealer,
    dayOf: tashkentDay,
    limits,
    log,
  });
  const ask = { ...asking, park: parking.park };
  const { recordTypes } = content;
  const told = { disputes, log: logStore, recordTypes, logger: log, mailbox: mailbox.mailbox };
  const telling = startTelling(told, limits.tellDisputesEveryMs);
  const disputing = { ...told, sealer, verifier, tell: telling.tell, telling };
  return { ask, parking, signals, agreements, delivery, probing, providers, recent, mailbox, sweep, disputing };
}

async function wireAgreements(
  config: ExchangeConfig,
  { content, mongo, verifier, log }: Omit<Wiring, 'members'> & { verifier: Verifier },
) {
  const database = databaseOf(config, mongo);
  const store = createAgreementStore(database);
  const definitions = [...content.recordTypes.values()].map(({ definition }) => definition);
  await keepVersions(definitions, { store: createRecordTypeStore(database), isAgreed: store.isAgreed });
  return openAgreements({
    ...content,
    store,
    usage: createUsageStore(database),
    production: config.environment === 'production',
    verifier,
    dayOf: tashkentDay,
    log,
  });
}

async function wireTree(
  config: ExchangeConfig,
  { mongo, entries, log }: { mongo: Mongo; entries: LogStore; log: Logger },
) {
  const { log: identity, limits, timeStamp } = config;
  const database = databaseOf(config, mongo);
  const ordered = createOrderedLog(database.collection('log'), database.collection('log.writers'));
  const tree = createTreeStore(ordered, {
    tiles: database.collection('log.tiles'),
    checkpoints: database.collection('log.checkpoints'),
  });
  await tree.prepare();
  const signer = createNoteSigner(identity.origin, createPrivateKey(identity.key));
  const integrity = createIntegrity(log);
  const treemaker = startTreemaker({ tree, signer, integrity, limits: limits.tree, log });
  const stamping =
    timeStamp && startStamping({ tree, stamper: stamperOf(timeStamp, log), everyMs: limits.stampEveryMs, log });
  const reading = {
    tree,
    entries,
    key: signer,
    integrity,
    stamped: timeStamp !== undefined,
    head: () => ordered.head(),
  };
  const service = logService(reading);
  return { service, reading, stop: async () => void (await Promise.all([treemaker.stop(), stamping?.stop()])) };
}

function stamperOf(config: TimeStampConfig, log: Logger): TimeStamper {
  return createTimeStamper({ ...config, roots: readRoots(config.roots), log });
}

function endpointsOf(config: ExchangeConfig, parts: Pick<EndpointsOptions, 'register' | 'delivery' | 'log'>) {
  return createEndpoints({ ...parts, tls: config.members.tls, answerWithinMs: config.limits.answerWithinMs });
}

function presenceOf(
  { members, limits, mongo: { name } }: ExchangeConfig,
  { mongo, log }: { mongo: Mongo; log: Logger },
) {
  const store = createInstanceStore(mongo.connection.getClient().db(name));
  return createPresence({ store, announce: members.announce, everyMs: limits.tellOfInstanceEveryMs, log });
}

/** What answers with content and batches need besides. */
function wireMany({ transfers, manyAtOnce }: ExchangeConfig['limits'], logger: Logger) {
  return { transfers: createTransfers(transfers), readWithinMs: transfers.stallMs, manyAtOnce, logger };
}

function serveOverview(
  config: ExchangeConfig,
  { ask, agreements, operations, tree, disputing }: Parts & { operations: Operations },
  log: Logger,
): Promise<RunningServer> {
  return startServer({
    name: 'exchange',
    address: config.address,
    tls: config.tls,
    admit: admitServices({ relays: ['gateway'] }),
    services: [
      overviewService({ ...ask, disputes: disputing.disputes, shared: operations.shared }),
      agreementsOverviewService(agreements),
      disputesOverviewService(disputing),
      operationsService(operations),
      tree.service,
    ],
    log,
  });
}

type MemberParts = { operations: Operations; instances: Presence };

function serveMembers(
  { members: listener, limits }: ExchangeConfig,
  { ask, agreements, delivery, probing, mailbox, signals, tree, operations, instances, disputing }: Parts & MemberParts,
  { members, log }: { members: MemberRegister; log: Logger },
): Promise<RunningServer> {
  const { recordTypes } = ask;
  const { helloWithinMs, silentStreams } = limits;
  return startServer({
    name: 'exchange',
    address: listener.address,
    tls: listener.tls,
    admit: admitMembers(members.now, log),
    closed: true,
    ...memberIntake,
    services: [
      memberService({
        ask: { ...ask, ...wireMany(limits, log) },
        provide: { delivery, probing, recordTypes, helloWithinMs, silentStreams, log },
        instances,
      }),
      agreementsService(agreements),
      directoryService({ recordTypes, agreements, delivery }),
      mailboxService(mailbox),
      signalsService({ ...signals, recordTypes, dayOf: tashkentDay }),
      disputesService(disputing),
      connectionService({
        ...ask,
        ...operations,
        delivery,
        probing,
        budget: createBudget(limits.connectionTests),
        log,
      }),
      membershipService({ register: members, attempts: createAttempts(limits.enrolment), byCertificate: true, log }),
      tree.service,
    ],
    log,
  });
}
