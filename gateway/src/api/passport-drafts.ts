/** Passports in the making: what editors of agencies draft, hand over and publish. */
import { DraftState } from '@darcha/proto/gen/darcha/catalogue/v1/DraftState.ts';
import type { Clients } from '../clients.ts';
import { type Call, expectedVersion, type Handlers, nextLink, withPlaces } from '../http/call.ts';
import { type Places, pagePlaces } from '../http/places.ts';
import { differencesShape, draftReply, draftSummaryShape, editorialEventShape } from './shapes/draft.ts';
import { enumOf } from './shapes/words.ts';

/** What the catalogue calls otherwise; the text of a draft is the body. */
const places: Places = {
  ...pagePlaces,
  text: '',
  day: '/day',
  reason: '/reason',
  idempotency_key: 'Idempotency-Key',
  expected_version: 'If-Match',
};

export function passportDraftsHandlers({ publishing }: Pick<Clients, 'publishing'>): Handlers {
  const draftOf = (call: Call) => ({ draft: call.param('draft'), expectedVersion: expectedVersion(call) });
  return withPlaces(places, {
    listPassportDrafts: async (call) => {
      const { drafts, page } = await publishing.listDrafts({
        state: enumOf(DraftState, 'DRAFT_STATE', call.query('state')),
        service: call.query('service') ?? '',
        page: { size: call.number('size'), token: call.query('page') ?? '' },
      });
      return { body: { items: drafts.map(draftSummaryShape) }, headers: nextLink(call, 'page', page?.nextToken) };
    },
    createPassportDraft: async (call) => {
      const idempotencyKey = call.header('idempotency-key') ?? '';
      const { draft } = await publishing.saveDraft({ text: call.body<string>(), idempotencyKey });
      const reply = draftReply(draft, call.speaker);
      return { ...reply, status: 201, headers: { ...reply.headers, Location: `/api/v1/passport-drafts/${draft?.id}` } };
    },
    getPassportDraft: async (call) => {
      const { draft } = await publishing.getDraft({ draft: call.param('draft') });
      return draftReply(draft, call.speaker);
    },
    replacePassportDraft: async (call) => {
      const { draft } = await publishing.saveDraft({ ...draftOf(call), text: call.body<string>() });
      return draftReply(draft, call.speaker);
    },
    submitPassportDraft: async (call) => draftReply((await publishing.submitDraft(draftOf(call))).draft, call.speaker),
    returnPassportDraft: async (call) => {
      const { reason } = call.body<{ reason: string }>();
      return draftReply((await publishing.returnDraft({ ...draftOf(call), reason })).draft, call.speaker);
    },
    publishPassportDraft: async (call) => {
      const { day } = call.body<{ day: string }>();
      return draftReply((await publishing.publishDraft({ ...draftOf(call), day })).draft, call.speaker);
    },
    discardPassportDraft: async (call) =>
      draftReply((await publishing.discardDraft(draftOf(call))).draft, call.speaker),
    listEditorialEvents: async (call) => {
      const { events } = await publishing.listEditorialEvents({ draft: call.param('draft') });
      return { body: { items: events.map(editorialEventShape) } };
    },
    comparePassportDraft: async (call) => {
      const found = await publishing.compareVersions({ draft: call.param('draft'), from: call.number('from') });
      return { body: differencesShape(found, call.speaker) };
    },
  });
}
