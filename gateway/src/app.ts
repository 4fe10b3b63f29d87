/** The gateway's application: everything a request passes through, in order. */
import type { RequestListener } from 'node:http';
import type { Logger } from '@darcha/kit/log.ts';
import type { Keyring } from '@darcha/kit/seal.ts';
import express from 'express';
import { agenciesHandlers } from './api/agencies.ts';
import { agreementsHandlers } from './api/agreements.ts';
import { applicationRecordsHandlers } from './api/application-records.ts';
import { applicationsHandlers } from './api/applications.ts';
import { attachmentsHandlers } from './api/attachments.ts';
import { bundleLiveHandlers } from './api/bundle-live.ts';
import { bundlesHandlers } from './api/bundles.ts';
import { calendarsHandlers } from './api/calendars.ts';
import { cannedAnswersHandlers } from './api/canned-answers.ts';
import { catalogueExportHandlers } from './api/catalogue-export.ts';
import { changesHandlers } from './api/changes.ts';
import { dataUsageHandlers } from './api/data-usage.ts';
import { decisionsHandlers } from './api/decisions.ts';
import { disputesHandlers } from './api/disputes.ts';
import { draftsHandlers } from './api/drafts.ts';
import { eventBundlesHandlers } from './api/event-bundles.ts';
import { eventsHandlers } from './api/events.ts';
import { examinationHandlers } from './api/examination.ts';
import { exchangeLogHandlers } from './api/exchange-log.ts';
import { exchangeOperationsHandlers } from './api/exchange-operations.ts';
import { fallbacksHandlers } from './api/fallbacks.ts';
import { feedsHandlers } from './api/feeds.ts';
import { guideHandlers } from './api/guide.ts';
import { holdsHandlers } from './api/holds.ts';
import { importsHandlers } from './api/imports.ts';
import { informingHandlers } from './api/informing.ts';
import { lettersHandlers } from './api/letters.ts';
import { mandateProofsHandlers } from './api/mandate-proofs.ts';
import { mandatesHandlers } from './api/mandates.ts';
import { officeHoursHandlers } from './api/office-hours.ts';
import { officesHandlers } from './api/offices.ts';
import { passportDraftsHandlers } from './api/passport-drafts.ts';
import { passportsHandlers } from './api/passports.ts';
import { personalDataHandlers } from './api/personal-data.ts';
import { quotasHandlers } from './api/quotas.ts';
import { recordTypesHandlers } from './api/record-types.ts';
import { recordsHandlers } from './api/records.ts';
import { resultDocumentsHandlers } from './api/result-documents.ts';
import { resultsHandlers } from './api/results.ts';
import { schemasHandlers } from './api/schemas.ts';
import { serviceVersionsHandlers } from './api/service-versions.ts';
import { servicesHandlers } from './api/services.ts';
import { signaturesHandlers } from './api/signatures.ts';
import { statusesHandlers } from './api/statuses.ts';
import { systemHandlers } from './api/system.ts';
import { timelineHandlers } from './api/timeline.ts';
import { uploadsHandlers } from './api/uploads.ts';
import { verificationsHandlers } from './api/verifications.ts';
import { webhooksHandlers } from './api/webhooks.ts';
import type { Clients } from './clients.ts';
import { createDurations } from './durations.ts';
import { govstackHandlers } from './govstack/handlers.ts';
import { begin } from './http/begin.ts';
import { createFront, refusedBefore } from './http/front.ts';
import { limitRequests } from './http/limits.ts';
import type { LiveStreams } from './http/live-streams.ts';
import type { PreparedReplies } from './http/prepared.ts';
import { problems, requirePath, unknownPath } from './http/problems.ts';
import { createRouter } from './http/router.ts';
import { securityHeaders } from './http/security-headers.ts';
import type { SigningKeys } from './http/signing-keys.ts';
import type { Tokens } from './http/token.ts';
import { createRepresentations } from './integrators/representations.ts';
import { loadContract } from './openapi.ts';
import { createExports } from './personal-data/exports.ts';
import type { QuotaCounter } from './quotas.ts';
import type { Verifications } from './verification/verification.ts';
import { createSite } from './web/site.ts';

export interface AppOptions {
  publicUrl: string;
  /** Where people reach the gateway, once it listens; without a slash at the end. */
  publicAddress: () => string;
  trustedProxies: number;
  ratePerMinute: number;
  clients: Clients;
  tokens: Tokens;
  issuer: string;
  audience: string;
  client: { id: string; secret: string };
  keyring: Keyring;
  production: boolean;
  quotas: QuotaCounter;
  keys: SigningKeys;
  prepared: PreparedReplies;
  streams: LiveStreams;
  verifications: Verifications;
  stopping: () => boolean;
  log: Logger;
}

export function createApp(options: AppOptions): RequestListener {
  const { clients, tokens, quotas, keys, prepared, streams, verifications, stopping, log } = options;
  const contract = loadContract(options.publicUrl);
  const representations = createRepresentations(clients.feed, options.publicAddress);
  const durations = createDurations(clients);
  const handlers = {
    ...systemHandlers({ contract, health: clients.health, identity: keys.state, stopping }),
    ...servicesHandlers(clients, representations),
    ...catalogueExportHandlers(representations),
    ...changesHandlers(clients),
    ...feedsHandlers(representations, options.publicAddress),
    ...schemasHandlers(options.publicAddress),
    ...passportsHandlers(clients),
    ...agenciesHandlers(clients),
    ...officesHandlers(clients),
    ...officeHoursHandlers(clients),
    ...eventsHandlers(clients),
    ...eventBundlesHandlers(clients),
    ...guideHandlers(clients),
    ...serviceVersionsHandlers(clients),
    ...passportDraftsHandlers(clients),
    ...importsHandlers(clients, representations, options.publicAddress),
    ...applicationsHandlers(clients),
    ...applicationRecordsHandlers(clients),
    ...bundlesHandlers(clients),
    ...bundleLiveHandlers({ clients, streams, log }),
    ...attachmentsHandlers(clients),
    ...draftsHandlers(clients),
    ...mandatesHandlers(clients),
    ...mandateProofsHandlers(clients),
    ...fallbacksHandlers(clients),
    ...signaturesHandlers(clients),
    ...holdsHandlers(clients),
    ...uploadsHandlers(clients),
    ...timelineHandlers({ clients, durations, streams, log }),
    ...statusesHandlers(clients, durations),
    ...calendarsHandlers(clients, options.publicAddress),
    ...decisionsHandlers(clients),
    ...examinationHandlers(clients),
    ...lettersHandlers(clients),
    ...cannedAnswersHandlers(clients),
    ...informingHandlers(clients),
    ...resultsHandlers(clients),
    ...resultDocumentsHandlers(clients),
    ...recordsHandlers(clients),
    ...recordTypesHandlers(clients, representations.copy),
    ...agreementsHandlers(clients),
    ...govstackHandlers(clients, representations.copy),
    ...disputesHandlers(clients),
    ...personalDataHandlers(clients, createExports(clients, log)),
    ...dataUsageHandlers(clients),
    ...exchangeLogHandlers(clients),
    ...exchangeOperationsHandlers(clients),
    ...verificationsHandlers(verifications),
    ...webhooksHandlers(clients),
    ...quotasHandlers(clients, quotas),
  };

  const site = createSite({ ...options, contract, handlers });

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');

  app.use(refusedBefore);
  app.use(site.serve); //                                           pages for people
  // Each route: 401 and 403, 400 (address), 413 and 415, 400 (contract), then its operation; 405 for other methods.
  app.use(createRouter({ contract, handlers, tokens, prepared }));
  app.use(unknownPath); //                                           404
  app.use(site.failed);
  app.use(problems(log));
  const front = [
    begin(log), //           correlation id, one line in the log
    securityHeaders(),
    limitRequests({ ...options, perMinute: options.ratePerMinute, subjectOf: site.subjectOf }), // 429
    requirePath, //          404
    prepared.serve, //       public replies that are there already
  ];
  return createFront(front, app);
}
