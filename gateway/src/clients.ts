/** Every call the gateway makes to a service goes through one of these. */
import type { Logger } from '@darcha/kit/log.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import { createHealthClient } from '@darcha/kit/rpc/health.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import {
  agreementsOverview,
  applicationRecords,
  applicationWebhooks,
  attachments,
  bundles,
  type Contract,
  cannedAnswers,
  catalogue,
  disputesOverview,
  drafts,
  durations,
  examination,
  exchangeLog,
  exchangeOperations,
  exchangeOverview,
  fallbacks,
  feed,
  following,
  guide,
  holds,
  informing,
  intake,
  letters,
  mandateProofs,
  mandates,
  passportChecking,
  personalData,
  publishing,
  quotas,
  results,
  signatures,
  tracking,
  webhooks,
} from '@darcha/proto/contracts.ts';

type ClientOf<C> = C extends Contract<infer Methods> ? Client<Methods> : never;

export interface Clients {
  catalogue: ClientOf<typeof catalogue>;
  /** The catalogue as a whole, and its changes. */
  feed: ClientOf<typeof feed>;
  guide: ClientOf<typeof guide>;
  /** How much programs may send and have sent. */
  quotas: ClientOf<typeof quotas>;
  webhooks: ClientOf<typeof webhooks>;
  /** Told how applications go on. */
  applicationWebhooks: ClientOf<typeof applicationWebhooks>;
  /** Whom applicants let know. */
  informing: ClientOf<typeof informing>;
  /** Editing and publishing of passports. */
  publishing: ClientOf<typeof publishing>;
  passportChecking: ClientOf<typeof passportChecking>;
  intake: ClientOf<typeof intake>;
  /** Results in hand, at the office, verified, revoked. */
  results: ClientOf<typeof results>;
  /** What is written within applications. */
  letters: ClientOf<typeof letters>;
  /** The record of every step of an application. */
  applicationRecords: ClientOf<typeof applicationRecords>;
  /** How officials work through their queue. */
  examination: ClientOf<typeof examination>;
  attachments: ClientOf<typeof attachments>;
  /** What can be done while a register is away. */
  fallbacks: ClientOf<typeof fallbacks>;
  /** Several services applied for together. */
  bundles: ClientOf<typeof bundles>;
  /** Answers agencies have ready. */
  cannedAnswers: ClientOf<typeof cannedAnswers>;
  /** Status by number and code, calendars. */
  following: ClientOf<typeof following>;
  /** Who may act for whom. */
  mandates: ClientOf<typeof mandates>;
  mandateProofs: ClientOf<typeof mandateProofs>;
  /** What waits for a signature. */
  signatures: ClientOf<typeof signatures>;
  /** What keeps applications from being erased. */
  holds: ClientOf<typeof holds>;
  /** Drafts that begin with more than nothing. */
  drafts: ClientOf<typeof drafts>;
  tracking: ClientOf<typeof tracking>;
  /** Everything each service holds about a person. */
  personalData: { [Name in keyof typeof personalData]: ClientOf<(typeof personalData)[Name]> };
  /** How long applications really take. */
  durations: ClientOf<typeof durations>;
  exchange: ClientOf<typeof exchangeOverview>;
  exchangeLog: ClientOf<typeof exchangeLog>;
  /** Agreements between agencies, for officials. */
  agreements: ClientOf<typeof agreementsOverview>;
  exchangeOperations: ClientOf<typeof exchangeOperations>;
  disputes: ClientOf<typeof disputesOverview>;
  /** By name of the service: resolves to whether it says that it serves. */
  health: Readonly<Record<ServiceName, () => Promise<boolean>>>;
  close(): void;
}

export type ServiceName = 'catalogue' | 'intake' | 'tracking' | 'exchange';

export interface ClientsOptions {
  peers: Readonly<Record<ServiceName, string>>;
  tls: Tls;
  log: Logger;
}

/** How long a service may take to say that it is well, milliseconds. */
const healthWithinMs = 1_000;

/** Connects when first used, and again by itself. */
export function createClients({ peers, tls, log }: ClientsOptions): Clients {
  const closers: { close(): void }[] = [];
  const client = <M>(contract: Contract<M>, peer: ServiceName, timeoutMs?: number): Client<M> => {
    const made = createClient(contract, {
      peer,
      address: peers[peer],
      tls,
      log,
      ...(timeoutMs !== undefined && { timeoutMs }),
    });
    closers.push(made as { close(): void });
    return made;
  };
  const health = (peer: ServiceName) => {
    const made = createHealthClient({ peer, address: peers[peer], tls });
    closers.push(made);
    return () => made.check(healthWithinMs);
  };
  return {
    catalogue: client(catalogue, 'catalogue'),
    feed: client(feed, 'catalogue'),
    guide: client(guide, 'catalogue'),
    quotas: client(quotas, 'catalogue'),
    webhooks: client(webhooks, 'catalogue'),
    // An import may bring two hundred passports, each of which is checked.
    publishing: client(publishing, 'catalogue', 10_000),
    passportChecking: client(passportChecking, 'catalogue'),
    // A submission may fetch records from several registers before it answers.
    intake: client(intake, 'intake', 10_000),
    results: client(results, 'intake', 10_000),
    applicationRecords: client(applicationRecords, 'intake'),
    examination: client(examination, 'intake', 10_000),
    attachments: client(attachments, 'intake'),
    drafts: client(drafts, 'intake'),
    mandates: client(mandates, 'intake'),
    // A register is asked before it answers.
    mandateProofs: client(mandateProofs, 'intake', 10_000),
    // The register is asked once more before anything is used in its place.
    fallbacks: client(fallbacks, 'intake', 10_000),
    signatures: client(signatures, 'intake'),
    holds: client(holds, 'intake'),
    bundles: client(bundles, 'intake', 10_000),
    letters: client(letters, 'intake'),
    cannedAnswers: client(cannedAnswers, 'intake'),
    following: client(following, 'intake'),
    informing: client(informing, 'intake'),
    applicationWebhooks: client(applicationWebhooks, 'tracking'),
    tracking: client(tracking, 'tracking'),
    personalData: {
      intake: client(personalData.intake, 'intake'),
      tracking: client(personalData.tracking, 'tracking'),
      exchange: client(personalData.exchange, 'exchange'),
    },
    durations: client(durations, 'tracking'),
    exchange: client(exchangeOverview, 'exchange'),
    exchangeLog: client(exchangeLog, 'exchange'),
    agreements: client(agreementsOverview, 'exchange'),
    exchangeOperations: client(exchangeOperations, 'exchange'),
    disputes: client(disputesOverview, 'exchange'),
    health: {
      catalogue: health('catalogue'),
      intake: health('intake'),
      tracking: health('tracking'),
      exchange: health('exchange'),
    },
    close: () => {
      for (const closer of closers) closer.close();
    },
  };
}
