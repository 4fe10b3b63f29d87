/** What the catalogue's messages on drafts of passports look like in the API. */
import type { CompareVersionsResponse } from '@darcha/proto/gen/darcha/catalogue/v1/CompareVersionsResponse.ts';
import type { Draft } from '@darcha/proto/gen/darcha/catalogue/v1/Draft.ts';
import type { EditorialEvent } from '@darcha/proto/gen/darcha/catalogue/v1/EditorialEvent.ts';
import type { Reply } from '../../http/call.ts';
import type { Speaker } from '../../http/language.ts';
import { serviceShape } from './catalogue.ts';
import { filled, jsonOf, wordOf } from './words.ts';

/** The draft as a reply, its version being its ETag. */
export function draftReply(draft: Draft | null, speaker: Speaker): Reply {
  if (!draft) throw new Error('the catalogue answered without a draft');
  const body = {
    ...headShape(draft),
    text: draft.text,
    faults: draft.faults,
    faultsLeftOut: draft.faultsLeftOut || undefined,
    preview: draft.preview ? serviceShape(draft.preview, speaker) : undefined,
  };
  return { body, headers: { ETag: `"${draft.version}"` } };
}

/** As it stands in lists. */
export function draftSummaryShape(draft: Draft) {
  return { ...headShape(draft), href: `/api/v1/passport-drafts/${draft.id}` };
}

function headShape(draft: Draft) {
  return {
    id: draft.id,
    version: draft.version,
    state: wordOf(draft.state, 'DRAFT_STATE'),
    agency: draft.agency,
    service: filled(draft.service),
    authors: draft.authors,
    actions: draft.actions.map((action) => wordOf(action, 'EDITORIAL_ACTION')),
    reason: filled(draft.reason),
    publishedVersion: draft.publishedVersion || undefined,
    day: filled(draft.day),
    createdAt: draft.createdAt,
    changedAt: draft.changedAt,
  };
}

export function editorialEventShape(event: EditorialEvent) {
  const saved = event.action === 'EDITORIAL_ACTION_SAVE';
  return {
    draft: filled(event.draft),
    sequence: event.sequence || undefined,
    action: wordOf(event.action, 'EDITORIAL_ACTION'),
    at: event.at,
    by: event.by ?? undefined,
    changed: saved ? event.changed : undefined,
    textDigest: filled(event.textDigest),
    faults: saved ? event.faults : undefined,
    reason: filled(event.reason),
    version: event.version || undefined,
    day: filled(event.day),
  };
}

export function differencesShape(
  { service, from, to, differences, leftOut }: CompareVersionsResponse,
  speaker: Speaker,
) {
  return {
    service,
    from,
    to: to || undefined,
    items: differences.map(({ path, words, oldJson, newJson }) => ({
      path,
      words: speaker.say(words),
      old: jsonOf(oldJson),
      new: jsonOf(newJson),
    })),
    leftOut: leftOut || undefined,
  };
}
