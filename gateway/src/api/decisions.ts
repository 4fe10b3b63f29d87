/** What officials do: the queue of their agency, and what becomes of an application. */

import { ClaimFilter } from '@darcha/proto/gen/darcha/intake/v1/ClaimFilter.ts';
import { CollectedBy } from '@darcha/proto/gen/darcha/intake/v1/CollectedBy.ts';
import { DueFilter } from '@darcha/proto/gen/darcha/intake/v1/DueFilter.ts';
import { Outcome } from '@darcha/proto/gen/darcha/intake/v1/Outcome.ts';
import { State } from '@darcha/proto/gen/darcha/intake/v1/State.ts';
import type { Clients } from '../clients.ts';
import { type Call, expectedVersion, type Handlers, nextLink, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { type CannedAnswerBody, cannedAnswerReference } from './canned-answers.ts';
import { applicationReply, applicationSummaryShape } from './shapes/application.ts';
import { enumOf } from './shapes/words.ts';

interface DecisionBody {
  outcome: 'approved' | 'rejected' | 'returned';
  reasons?: string;
  language?: string;
  fields?: string[];
  facts?: object;
  basis?: string[];
  papers?: string[];
  attachments?: string[];
  cannedAnswer?: CannedAnswerBody;
}

interface ExtensionBody {
  days?: number;
  reasons?: string;
  language?: string;
  cannedAnswer?: CannedAnswerBody;
}

/** Of an agency's queue, all of it or less. */
export function filterOf(call: Call) {
  return {
    territory: call.query('territory') ?? '',
    skill: call.query('skill') ?? '',
    claim: enumOf(ClaimFilter, 'CLAIM_FILTER', call.query('claim')),
    service: call.query('service') ?? '',
    due: enumOf(DueFilter, 'DUE_FILTER', call.query('due')),
  };
}

/** What intake calls otherwise. */
const places: Places = {
  '/page/token': 'page',
  '/page/size': 'size',
  '/idempotencyKey': 'Idempotency-Key',
  '/state': 'state',
  '/territory': 'territory',
  '/skill': 'skill',
  '/claim': 'claim',
  '/service': 'service',
  '/collectionCode': '/code',
};

export function decisionsHandlers({ intake }: Pick<Clients, 'intake'>): Handlers {
  const common = (call: Call) => ({
    number: call.param('number'),
    idempotencyKey: call.header('idempotency-key') ?? '',
  });
  return withPlaces(places, {
    listQueue: async (call) => {
      const { applications, page } = await intake.listQueue({
        state: enumOf(State, 'STATE', call.query('state')),
        ...filterOf(call),
        page: { size: call.number('size'), token: call.query('page') ?? '' },
      });
      return {
        body: { items: applications.map((application) => applicationSummaryShape(application, call.speaker)) },
        headers: nextLink(call, 'page', page?.nextToken),
      };
    },
    claimApplication: async (call) => {
      const { application } = await intake.claimApplication(common(call));
      return applicationReply(application, call.speaker);
    },
    decideApplication: async (call) => {
      const { outcome, reasons, language, fields, facts, basis, papers, attachments, cannedAnswer } =
        call.body<DecisionBody>();
      const { application } = await intake.decideApplication({
        ...common(call),
        outcome: enumOf(Outcome, 'OUTCOME', outcome),
        reasons: reasons ?? '',
        language: reasons === undefined ? '' : (language ?? call.speaker.language),
        fields: fields ?? [],
        basis: basis ?? [],
        papers: papers ?? [],
        attachments: attachments ?? [],
        cannedAnswer: cannedAnswerReference(cannedAnswer),
        factsJson: facts ? Buffer.from(JSON.stringify(facts)) : Buffer.alloc(0),
        expectedVersion: expectedVersion(call),
      });
      return applicationReply(application, call.speaker);
    },
    extendDeadline: async (call) => {
      const { days, reasons, language, cannedAnswer } = call.body<ExtensionBody>();
      const { application } = await intake.extendDeadline({
        ...common(call),
        days: days ?? 0,
        reasons: reasons ?? '',
        cannedAnswer: cannedAnswerReference(cannedAnswer),
        language: language ?? call.speaker.language,
        expectedVersion: expectedVersion(call),
      });
      return applicationReply(application, call.speaker);
    },
    collectResult: async (call) => {
      const { code, by } = call.body<{ code: string; by?: 'applicant' | 'collector' }>();
      const collectedBy = enumOf(CollectedBy, 'COLLECTED_BY', by);
      const { application } = await intake.collectResult({ ...common(call), collectionCode: code, collectedBy });
      return applicationReply(application, call.speaker);
    },
  });
}
