/** One draft, in whatever state it is asked to be, and the hours of some offices. */
import { DomainError } from '@darcha/kit/errors.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { publishing } from '@darcha/proto/contracts.ts';
import type { CompareVersionsRequest } from '@darcha/proto/gen/darcha/catalogue/v1/CompareVersionsRequest.ts';
import type { DraftInput } from '@darcha/proto/gen/darcha/catalogue/v1/Draft.ts';
import type { ImportDraftsRequest } from '@darcha/proto/gen/darcha/catalogue/v1/ImportDraftsRequest.ts';
import type { ListEditorialEventsRequest } from '@darcha/proto/gen/darcha/catalogue/v1/ListEditorialEventsRequest.ts';
import type { RetireServiceRequest } from '@darcha/proto/gen/darcha/catalogue/v1/RetireServiceRequest.ts';
import type { SaveDraftRequest } from '@darcha/proto/gen/darcha/catalogue/v1/SaveDraftRequest.ts';
import { benefitJson } from './benefit.ts';
import { type Knobs, text } from './knobs.ts';
import { officeHoursStandIn } from './stand-in-office-hours.ts';

export const draftId = 'a1b2c3d4e5f6a1b2c3d4e5f6';

const by = { id: 'editor-social', name: 'Editor', agency: 'social-protection-agency' };
const at = '2026-11-22T05:00:00.000Z';

export function publishingStandIn(knobs: Knobs): Service {
  const draft = (change: DraftInput = {}): DraftInput => ({
    id: draftId,
    version: 3,
    state: 'DRAFT_STATE_EDITING',
    agency: by.agency,
    service: 'childbirth-benefit',
    authors: [by],
    actions: ['EDITORIAL_ACTION_SAVE', 'EDITORIAL_ACTION_SUBMIT'],
    createdAt: at,
    changedAt: at,
    ...change,
  });
  const known = ({ draft: id }: { draft: string }) => {
    if (id !== draftId) throw new DomainError('not-found', 'draft-unknown', 'There is no such draft.');
  };
  const answer = (change: DraftInput) => async (request: { draft: string }) => {
    known(request);
    return { draft: draft(change) };
  };
  const preview = { id: 'childbirth-benefit', version: 2, versionInForce: 2, passportJson: benefitJson };
  return service(publishing, {
    ...officeHoursStandIn(),
    saveDraft: async (request: SaveDraftRequest) => {
      knobs.last.request = request;
      const fault = { line: 2, column: 1, path: '/tier', code: 'value-unknown', message: 'Must be one of these.' };
      return { draft: draft({ text: request.text, faults: [fault] }) };
    },
    importDrafts: async ({ texts, onlyCheck }: ImportDraftsRequest) => ({
      drafts: texts.map(() => ({
        draft: onlyCheck ? '' : draftId,
        service: 'childbirth-benefit',
        faults: [],
        faultsLeftOut: 0,
      })),
    }),
    getDraft: answer({ preview: { ...preview, digest: 'ab', publishedAt: at } }),
    listDrafts: async () => ({ drafts: [draft()], page: { nextToken: 'second' } }),
    submitDraft: answer({ state: 'DRAFT_STATE_SUBMITTED' }),
    returnDraft: answer({ state: 'DRAFT_STATE_RETURNED', reason: 'Not enough words' }),
    publishDraft: answer({ state: 'DRAFT_STATE_PUBLISHED', publishedVersion: 3, day: '2026-12-01' }),
    discardDraft: answer({ state: 'DRAFT_STATE_DISCARDED' }),
    retireService: async ({ service: id, version, day }: RetireServiceRequest) => ({
      service: id,
      version,
      day,
      versionInForce: 0,
    }),
    compareVersions: async ({ from, to }: CompareVersionsRequest) => ({
      service: 'childbirth-benefit',
      from: from || 2,
      to,
      differences: [
        {
          path: '/fee/amount',
          words: text('The fee rises.'),
          oldJson: Buffer.from('30000'),
          newJson: Buffer.from('34000'),
        },
      ],
    }),
    listEditorialEvents: async (request: ListEditorialEventsRequest) => {
      known(request);
      return { events: [{ draft: draftId, sequence: 1, action: 'EDITORIAL_ACTION_SUBMIT' as const, at, by }] };
    },
  });
}
