/** Opens the parts of the exchange, one upon the other, and its doors. */
import { randomUUID } from 'node:crypto';
import { createVerifier } from '@darcha/agency-sdk/signed-message.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { connectMongo } from '@darcha/kit/mongo/connect.ts';
import { createSealer } from '@darcha/kit/seal.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { openAgreements } from './agreements/open.ts';
import { openAsking } from './asking/open.ts';
import type { ExchangeConfig } from './config.ts';
import { type Content, readContent } from './content/read-content.ts';
import { readMembers } from './content/read-members.ts';
import { createEndpoints } from './delivery/endpoints.ts';
import { openDisputes } from './disputes/open.ts';
import { createPresence } from './instances/presence.ts';
import { serveEnrolment } from './listeners/enrolment.ts';
import { serveMembers } from './listeners/members.ts';
import { serveOverview } from './listeners/overview.ts';
import { openMailbox } from './mailbox/open.ts';
import { believeMembers } from './members/admit.ts';
import { followMembers, openMembers } from './members/open.ts';
import type { MemberRegister } from './members/register.ts';
import { openOperations } from './operations/open.ts';
import { openSignals } from './signals/open.ts';
import { type Database, databaseOf } from './store/database.ts';
import { createInstanceStore } from './store/instance-store.ts';
import { createMailboxStore } from './store/mailbox-store.ts';
import { createRegisterStore } from './store/register-store.ts';
import { createReportStore } from './store/report-store.ts';
import { createStatisticsStore } from './store/statistics-store.ts';
import { createSubscriptionStore } from './store/subscription-store.ts';
import { openLog } from './tree/open.ts';

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
  const keep: Keep = (part) => {
    closers.push(() => part.stop());
    return part;
  };
  const instance = randomUUID();
  try {
    const database = databaseOf(mongo, config.mongo.name);
    const members = await openMembers(createRegisterStore(database), found, log);
    const parts = await openParts(config, { instance, content, database, members, keep, log });
    const addresses = await openDoors(config, { ...parts, instance, database, members, keep, logger: log });
    return { ...addresses, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Has it stopped with the exchange, the last kept first. */
type Keep = <Part extends { stop(): Promise<void> | void }>(part: Part) => Part;

interface Opening {
  /** Of this instance. */
  instance: string;
  content: Content;
  database: Database;
  members: MemberRegister;
  keep: Keep;
  log: Logger;
}

/** What works without anybody from outside. */
async function openParts(config: ExchangeConfig, { instance, content, database, members, keep, log }: Opening) {
  const { keys, limits, environment } = config;
  const { recordTypes } = content;
  const sealer = createSealer(keys);
  const verifier = believeMembers(createVerifier(config.members.tls.authority), members.now);
  const known = { database, recordTypes, sealer, verifier, dayOf: tashkentDay, limits, log };
  const production = environment === 'production';
  const agreements = await openAgreements({ ...known, content, production });
  const logParts = keep(await openLog(config, database, log));
  const { entries } = logParts;
  const mailboxParts = keep(await openMailbox({ store: createMailboxStore(database, sealer), limits, log }));
  const { mailbox } = mailboxParts;
  const disputes = keep(await openDisputes({ ...known, entries, mailbox, tellEveryMs: limits.tellDisputesEveryMs }));
  const signals = keep(
    await openSignals({ ...known, store: createSubscriptionStore(database), mailbox, agreements: agreements.view }),
  );
  const asking = keep(await openAsking({ ...known, agreements, entries, mailbox, disputes: disputes.disputes }));
  const operations = keep(
    openOperations(config, {
      ...asking,
      ...asking.ask,
      instance,
      reports: createReportStore(database.collection('instances.reports')),
      statistics: createStatisticsStore(database.collection('statistics')),
      members: members.now,
      tree: logParts.reading,
      log,
    }),
  );
  return { agreements, asking, disputes, log: logParts, mailbox: mailboxParts, operations, recordTypes, signals };
}

type Doors = Awaited<ReturnType<typeof openParts>> & {
  instance: string;
  database: Database;
  members: MemberRegister;
  keep: Keep;
  logger: Logger;
};

/** Lets others in, and goes out to those that are to be connected to. */
async function openDoors(config: ExchangeConfig, { instance, database, members, keep, logger: log, ...parts }: Doors) {
  const { announce, tls } = config.members;
  const { answerWithinMs, followMembersEveryMs, beatEveryMs } = config.limits;
  const overview = keep(await serveOverview(config, parts, log));
  const store = createInstanceStore(database);
  const instances = createPresence({ instance, store, announce, everyMs: beatEveryMs, log });
  const signals = { ...parts.signals, recordTypes: parts.recordTypes, dayOf: tashkentDay };
  const agencies = keep(await serveMembers(config, { ...parts, members, instances, signals }, log));
  await instances.begin(agencies.address);
  keep(instances);
  const { delivery } = parts.asking;
  const endpoints = keep(createEndpoints({ register: members.now, delivery, tls, answerWithinMs, log }));
  const onLook = () => {
    agencies.admitAgain();
    endpoints.look();
  };
  keep(followMembers(members, { everyMs: followMembersEveryMs, onLook, log }));
  const enrolment = await serveEnrolment(config, members, log);
  if (enrolment) keep(enrolment);
  return { address: overview.address, membersAddress: agencies.address, enrolmentAddress: enrolment?.address };
}
