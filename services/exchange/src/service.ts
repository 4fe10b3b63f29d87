/** The contracts of the exchange, each method bound to its file. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import {
  agreements,
  agreementsOverview,
  connection,
  directory,
  disputes,
  disputesOverview,
  exchange,
  exchangeLog,
  exchangeOperations,
  exchangeOverview,
  mailbox,
  membership,
  personalData,
  signals,
} from '@darcha/proto/contracts.ts';
import type { AgreementParts } from './agreements/open.ts';
import type { DisputeParts } from './disputes/parts.ts';
import type { MailboxParts } from './mailbox/open.ts';
import { act } from './rpc/agreements/act.ts';
import { getAgreement } from './rpc/agreements/get-agreement.ts';
import { listAgreements } from './rpc/agreements/list-agreements.ts';
import { listPolicies } from './rpc/agreements/list-policies.ts';
import { setPolicy } from './rpc/agreements/set-policy.ts';
import { viewAgreement } from './rpc/agreements/view-agreement.ts';
import { viewAgreements } from './rpc/agreements/view-agreements.ts';
import { ask } from './rpc/ask.ts';
import { type AskManyDependencies, askMany } from './rpc/ask-many.ts';
import { type AskWithContentDependencies, askWithContent } from './rpc/ask-with-content.ts';
import { type ConnectionDependencies, testConnection } from './rpc/connection/test-connection.ts';
import { type DirectoryDependencies, listOffers } from './rpc/directory/list-offers.ts';
import { answerDispute } from './rpc/disputes/answer-dispute.ts';
import { extendDispute } from './rpc/disputes/extend-dispute.ts';
import { findOpenDisputes } from './rpc/disputes/find-open-disputes.ts';
import { listDisputes } from './rpc/disputes/list-disputes.ts';
import { openDispute } from './rpc/disputes/open-dispute.ts';
import { replyToDispute } from './rpc/disputes/reply-to-dispute.ts';
import { viewDisputes } from './rpc/disputes/view-disputes.ts';
import { getAccess } from './rpc/get-access.ts';
import { getCheckpoint } from './rpc/get-checkpoint.ts';
import { getConsistencyProof } from './rpc/get-consistency-proof.ts';
import { getEntry } from './rpc/get-entry.ts';
import { getInclusionProof } from './rpc/get-inclusion-proof.ts';
import { getTile } from './rpc/get-tile.ts';
import { type ListAccessesDependencies, listAccesses } from './rpc/list-accesses.ts';
import { listInstances } from './rpc/list-instances.ts';
import { type ListProvidersDependencies, listProviders } from './rpc/list-providers.ts';
import { listRecordTypes } from './rpc/list-record-types.ts';
import type { LogDependencies } from './rpc/log-reading.ts';
import { acknowledge } from './rpc/mailbox/acknowledge.ts';
import { receive } from './rpc/mailbox/receive.ts';
import type { MembershipDependencies } from './rpc/membership/dependencies.ts';
import { getCertificateRequest } from './rpc/membership/get-certificate-request.ts';
import { requestCertificates } from './rpc/membership/request-certificates.ts';
import { getHealth, type HealthDependencies } from './rpc/operations/get-health.ts';
import { getStatistics } from './rpc/operations/get-statistics.ts';
import { exportPersonalData, type PersonalDataDependencies } from './rpc/personal-data/export-personal-data.ts';
import { type ProvideDependencies, provide } from './rpc/provide.ts';
import { sendContent } from './rpc/send-content.ts';
import { listSubscriptions } from './rpc/signals/list-subscriptions.ts';
import { recordChanged } from './rpc/signals/record-changed.ts';
import { subscribe } from './rpc/signals/subscribe.ts';
import { unsubscribe } from './rpc/signals/unsubscribe.ts';
import type { SignalsParts } from './rpc/signals/wire.ts';
import type { StatisticsStore } from './store/statistics-store.ts';

/** For agencies' systems. */
export function memberService(deps: {
  ask: AskWithContentDependencies & AskManyDependencies;
  provide: ProvideDependencies;
  instances: { addresses(): string[] };
}): Service {
  return service(exchange, {
    ask: ask(deps.ask),
    provide: provide(deps.provide),
    listInstances: listInstances(deps.instances),
    askWithContent: askWithContent(deps.ask),
    sendContent: sendContent(deps.ask),
    askMany: askMany(deps.ask),
  });
}

/** For the portal's own services. */
export function overviewService(deps: ListAccessesDependencies & ListProvidersDependencies): Service {
  return service(exchangeOverview, {
    listAccesses: listAccesses(deps),
    getAccess: getAccess(deps),
    listRecordTypes: listRecordTypes(deps.recordTypes),
    listProviders: listProviders(deps),
  });
}

/** For the portal's own services: how the exchange is doing. */
export function operationsService(deps: HealthDependencies & { statistics: StatisticsStore }): Service {
  return service(exchangeOperations, { getHealth: getHealth(deps), getStatistics: getStatistics(deps) });
}

/** For members, and on a listener of its own for those who are to become one. */
export function membershipService(deps: MembershipDependencies): Service {
  return service(membership, {
    requestCertificates: requestCertificates(deps),
    getCertificateRequest: getCertificateRequest(deps),
  });
}

/** For agencies' systems: what came for them. */
export function mailboxService({ mailbox: own }: MailboxParts): Service {
  return service(mailbox, { receive: receive(own), acknowledge: acknowledge(own) });
}

/** For agencies' systems: which records have changed. */
export function signalsService(parts: SignalsParts): Service {
  return service(signals, {
    subscribe: subscribe(parts),
    unsubscribe: unsubscribe(parts),
    listSubscriptions: listSubscriptions(parts),
    recordChanged: recordChanged(parts),
  });
}

/** For the portal's own services: everything held about a person. */
export function personalDataService(deps: PersonalDataDependencies): Service {
  return service(personalData.exchange, { exportPersonalData: exportPersonalData(deps) });
}

/** For both: the log as a tree. */
export function logService(deps: LogDependencies): Service {
  return service(exchangeLog, {
    getCheckpoint: getCheckpoint(deps),
    getTile: getTile(deps),
    getEntry: getEntry(deps),
    getInclusionProof: getInclusionProof(deps),
    getConsistencyProof: getConsistencyProof(deps),
  });
}

/** For agencies' systems: what they are party to. */
export function agreementsService(parts: AgreementParts): Service {
  return service(agreements, {
    act: act(parts),
    setPolicy: setPolicy(parts),
    listAgreements: listAgreements(parts),
    getAgreement: getAgreement(parts),
    listPolicies: listPolicies(parts),
  });
}

/** For the portal's own services. */
export function agreementsOverviewService(parts: AgreementParts): Service {
  return service(agreementsOverview, {
    viewAgreements: viewAgreements(parts),
    viewAgreement: viewAgreement(parts),
  });
}

/** For agencies' systems: whether all is as it must be. */
export function connectionService(deps: ConnectionDependencies): Service {
  return service(connection, { testConnection: testConnection(deps) });
}

/** For agencies' systems: what they may ask for. */
export function directoryService(deps: DirectoryDependencies): Service {
  return service(directory, { listOffers: listOffers(deps) });
}

/** For agencies' systems: the disputes they have to answer. */
export function disputesService(parts: DisputeParts): Service {
  return service(disputes, {
    listDisputes: listDisputes(parts),
    answerDispute: answerDispute(parts),
    findOpenDisputes: findOpenDisputes(parts),
  });
}

/** For the portal's own services: persons dispute, officials answer. */
export function disputesOverviewService(parts: DisputeParts): Service {
  return service(disputesOverview, {
    openDispute: openDispute(parts),
    viewDisputes: viewDisputes(parts),
    replyToDispute: replyToDispute(parts),
    extendDispute: extendDispute(parts),
  });
}
