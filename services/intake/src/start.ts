/** Wires intake: database, clients, worker, server. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createMember } from '@darcha/agency-sdk/member.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { connectMongo } from '@darcha/kit/mongo/connect.ts';
import { startRelay } from '@darcha/kit/outbox.ts';
import { createClient } from '@darcha/kit/rpc/client.ts';
import { admitServices, startServer } from '@darcha/kit/rpc/server.ts';
import { createSealer } from '@darcha/kit/seal.ts';
import { coveredUntil, dayMs, tashkentDay } from '@darcha/legal-clock/clock.ts';
import { catalogue, tracking } from '@darcha/proto/contracts.ts';
import { createPortalCertificate } from '@darcha/result-document/portal.ts';
import { createPrinter } from '@darcha/result-document/print.ts';
import { attachmentsService } from './attachments-service.ts';
import { bundlesService } from './bundles-service.ts';
import { cannedAnswersService } from './canned-answers-service.ts';
import type { IntakeConfig } from './config.ts';
import type { IntakeEvent } from './domain/event.ts';
import { createDrafts } from './drafts.ts';
import { draftsService } from './drafts-service.ts';
import { examinationService, lettersService } from './examination-service.ts';
import { fallbacksService } from './fallbacks-service.ts';
import { followingService, informingService } from './following-service.ts';
import { holdsService } from './holds-service.ts';
import type { Intake } from './intake.ts';
import { createIssue } from './issuing.ts';
import { mandateProofsService, mandatesService } from './mandates-service.ts';
import { personalDataService } from './personal-data-service.ts';
import { recordsService } from './records-service.ts';
import { createAgencyNames } from './remote/agencies.ts';
import { createFindOffered } from './remote/bundles.ts';
import { createScanner } from './remote/clamd.ts';
import { createPassports } from './remote/passports.ts';
import { createAskForProof } from './remote/proofs.ts';
import { createRegisters } from './remote/registers.ts';
import { sendEvents } from './remote/timeline.ts';
import { intakeService, largeMessages, resultsService } from './service.ts';
import { signaturesService } from './signatures-service.ts';
import { openFiles } from './store/attachments/open-files.ts';
import { openBundles } from './store/bundles.ts';
import { openCannedAnswers } from './store/canned-answers.ts';
import { openExports } from './store/exports.ts';
import { openMandates } from './store/mandates.ts';
import { openMongoStore } from './store/mongo-store.ts';
import { openPrepared } from './store/prepared.ts';
import { takeMail } from './work/answers.ts';
import { startBundleLoop } from './work/bundles.ts';
import { startFileLoops } from './work/files.ts';
import { startMandateLoop } from './work/mandates.ts';
import { createProcessing } from './work/process.ts';
import { startSweep } from './work/sweep.ts';
import { startWorker } from './work/worker.ts';

export interface RunningIntake {
  /** "host:port" with the real port. */
  address: string;
  /** Calls and attempts in flight finish, then everything closes. */
  stop(): Promise<void>;
}

/** How long attempts under way are waited for when the instance stops, milliseconds. */
const stopWithinMs = 2_500;

type Closers = (() => Promise<void> | void)[];

/** How long before the calendar of days off ends its operator is told, milliseconds: half a year. */
const warnBeforeMs = 180 * dayMs;

/** Terms that reach beyond the calendar cannot be counted. */
function warnOfCalendarsEnd(log: Logger, now: Date): void {
  const until = coveredUntil();
  if (tashkentDay(new Date(now.getTime() + warnBeforeMs)) <= until) return;
  log.warn({ until }, 'the calendar of days off ends soon; add the next year to services/legal-clock/src/calendar.ts');
}

/** Starts one instance; any number may share a database. `now` is the clock legal terms are counted by. */
export async function startIntake(
  config: IntakeConfig,
  log: Logger,
  now: () => Date = () => new Date(),
): Promise<RunningIntake> {
  const closers: Closers = [];
  const stop = async () => {
    for (let close = closers.pop(); close; close = closers.pop()) await close();
  };
  warnOfCalendarsEnd(log, now());
  try {
    const intake = await wire(config, { log, now, closers });
    const processing = createProcessing(intake);
    for (const loop of [
      startWorker(intake, processing),
      startSweep(intake),
      startBundleLoop(intake, processing),
      startMandateLoop(intake),
      ...startFileLoops(intake),
      intake.registers.receive((mail) => takeMail(intake, mail)),
    ])
      closers.push(() => loop.stop());
    const server = await startServer({
      name: 'intake',
      address: config.address,
      tls: config.tls,
      admit: admitServices({ relays: ['gateway'] }),
      services: [
        intakeService(intake, processing),
        resultsService(intake),
        recordsService(intake),
        personalDataService(intake),
        bundlesService(intake, processing),
        cannedAnswersService(intake),
        informingService(intake),
        examinationService(intake),
        attachmentsService(intake),
        draftsService(intake),
        lettersService(intake),
        followingService(intake),
        mandatesService(intake),
        mandateProofsService(intake),
        fallbacksService(intake, processing),
        signaturesService(intake, processing),
        holdsService(intake),
      ],
      intake: largeMessages,
      log,
    });
    // At the same time: calls in flight wait for attempts, and a stop must not take the time of both.
    closers.push(async () => void (await Promise.all([server.stop(), processing.idle(stopWithinMs)])));
    return { address: server.address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Wiring {
  log: Logger;
  now: () => Date;
  closers: Closers;
}

async function wire(config: IntakeConfig, { log, now, closers }: Wiring): Promise<Intake> {
  const { peers, tls, member: portal } = config;
  const mongo = await connectMongo({ ...config.mongo, log });
  closers.push(() => mongo.close());
  const sealer = createSealer(config.keyring);
  const store = await openMongoStore(mongo.connection, sealer);
  const { storage, scanner, limits } = config.files;
  const files = await openFiles(mongo.connection, sealer, storage);
  const catalogueClient = createClient(catalogue, { peer: 'catalogue', address: peers.catalogue, tls, log });
  const trackingClient = createClient(tracking, { peer: 'tracking', address: peers.tracking, tls, log });
  const member = createMember({ ...portal, address: peers.exchange, log });
  const agencies = createAgencyNames(catalogueClient, log);
  // Not waited for: intake starts without the catalogue, too.
  void agencies.refresh();
  closers.push(
    () => catalogueClient.close(),
    () => trackingClient.close(),
    () => member.close(),
    () => agencies.stop(),
  );
  const send = sendEvents(trackingClient);
  const relay = startRelay<IntakeEvent>({ service: 'intake', collection: store.collection, send, log });
  closers.push(() => relay.stop());
  const bundleStore = await openBundles(mongo.connection, sealer);
  const bundleRelay = startRelay<IntakeEvent>({ service: 'intake', collection: bundleStore.collection, send, log });
  closers.push(() => bundleRelay.stop());
  const signer = keyPairOf(portal.signing);
  const printer = createPrinter(keyPairOf(config.seal));
  closers.push(() => printer.stop());
  return {
    store,
    drafts: createDrafts(store, config.draftsPerOwner),
    prepared: await openPrepared(mongo.connection, sealer),
    mandates: await openMandates(mongo.connection, sealer),
    exports: await openExports(mongo.connection),
    bundles: {
      store: bundleStore,
      drafts: createDrafts(bundleStore, config.draftsPerOwner),
      offered: createFindOffered(catalogueClient),
      nudge: bundleRelay.nudge,
    },
    cannedAnswers: await openCannedAnswers(mongo.connection),
    files: { ...files, scan: scanner === undefined ? undefined : createScanner(scanner), limits },
    passports: createPassports(catalogueClient),
    registers: createRegisters(member, log),
    askForProof: createAskForProof(member, log),
    agencyName: agencies.nameOf,
    sealer,
    signer,
    printer,
    issue: createIssue({ signer, agencyName: agencies.nameOf, publicUrl: config.publicUrl }),
    portalCertificate: createPortalCertificate([portal.connection.authority], portal.code),
    publicUrl: config.publicUrl,
    timing: config.timing,
    now,
    nudge: relay.nudge,
    log,
  };
}

function keyPairOf({ key, certificate }: { key: Buffer; certificate: Buffer }) {
  return { key: createPrivateKey(key), certificate: new X509Certificate(certificate).raw };
}
