/** Between the contract of publishing and the catalogue's own types. */
import { invalidField } from '@darcha/kit/errors.ts';
import { startOfDay } from '@darcha/legal-clock/clock.ts';
import type { DraftInput } from '@darcha/proto/gen/darcha/catalogue/v1/Draft.ts';
import type { DraftState as WireState } from '@darcha/proto/gen/darcha/catalogue/v1/DraftState.ts';
import type { EditorialAction } from '@darcha/proto/gen/darcha/catalogue/v1/EditorialAction.ts';
import type { EditorialEventInput } from '@darcha/proto/gen/darcha/catalogue/v1/EditorialEvent.ts';
import type { GetServiceResponseInput } from '@darcha/proto/gen/darcha/catalogue/v1/GetServiceResponse.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { type Editor, type PublishedVersion, sha256 } from '../../domain/published.ts';
import type { CheckedDraft } from '../../domain/publishing/check-draft.ts';
import { actionsOf, type Draft, type DraftState, type EditorialEvent } from '../../domain/publishing/draft.ts';
import { fillTexts } from '../../domain/text/fill-texts.ts';
import { check, type Publishing } from '../../publishing.ts';
import { toAgency } from '../wire.ts';

const wireStates: Record<DraftState, WireState> = {
  editing: 'DRAFT_STATE_EDITING',
  submitted: 'DRAFT_STATE_SUBMITTED',
  returned: 'DRAFT_STATE_RETURNED',
  publishing: 'DRAFT_STATE_PUBLISHING',
  published: 'DRAFT_STATE_PUBLISHED',
  discarded: 'DRAFT_STATE_DISCARDED',
};
const wireActions: Record<EditorialEvent['action'], EditorialAction> = {
  save: 'EDITORIAL_ACTION_SAVE',
  submit: 'EDITORIAL_ACTION_SUBMIT',
  return: 'EDITORIAL_ACTION_RETURN',
  publish: 'EDITORIAL_ACTION_PUBLISH',
  discard: 'EDITORIAL_ACTION_DISCARD',
};

/** Undefined when not given; throws `request-invalid` for a number the contract does not know. */
export function fromWireState(state: WireState): DraftState | undefined {
  if (state === 'DRAFT_STATE_UNSPECIFIED') return undefined;
  const found = (Object.keys(wireStates) as DraftState[]).find((own) => wireStates[own] === state);
  if (found) return found;
  const known = Object.values(wireStates).join(', ');
  throw invalidField('state', 'value-unknown', `state ${state} is not known. Use one of: ${known}.`);
}

/** A draft as lists show it. */
export function toListedDraft(draft: Draft, reader: Editor): DraftInput {
  const { id, version, agency, service, status, authors, createdAt, changedAt } = draft;
  return {
    id,
    version,
    agency,
    service,
    state: wireStates[status.kind],
    authors,
    actions: actionsOf(draft, reader).map((action) => wireActions[action]),
    createdAt,
    changedAt,
    ...(status.kind === 'returned' && { reason: status.reason }),
    ...(status.kind === 'published' && { publishedVersion: status.version }),
    ...((status.kind === 'published' || status.kind === 'publishing') && { day: status.day }),
  };
}

/** Faults told at a time. */
const mostFaults = 200;

/** A whole draft: its text checked against the catalogue of now, unless it is one no more. */
export async function toDraft(publishing: Publishing, draft: Draft, reader: Editor): Promise<DraftInput> {
  const listed = { ...toListedDraft(draft, reader), text: draft.text };
  if (draft.status.kind === 'published' || draft.status.kind === 'discarded') return listed;
  const { passport, faults } = await check(publishing, draft.text, draft.agency);
  return {
    ...listed,
    faults: faults
      .slice(0, mostFaults)
      .map(({ line, column, path, code, message }) => ({ line, column, path, code, message })),
    faultsLeftOut: Math.max(0, faults.length - mostFaults),
    preview: passport ? toPreview(publishing, passport) : null,
  };
}

/** What GetService would answer of it. */
function toPreview({ keeper }: Publishing, passport: NonNullable<CheckedDraft['passport']>): GetServiceResponseInput {
  const { services, agencies } = keeper.current();
  const shown: Passport = fillTexts(passport);
  const json = Buffer.from(JSON.stringify(shown));
  const agency = agencies.get(shown.authority);
  return {
    id: shown.id,
    version: shown.version,
    versionInForce: services.get(shown.id)?.inForce?.passport.version ?? 0,
    passportJson: json,
    digest: sha256(json),
    publishedAt: startOfDay(shown.published).toISOString(),
    agency: agency ? toAgency(agency) : null,
  };
}

export function toEvent(draft: string, event: EditorialEvent): EditorialEventInput {
  const { action, ...rest } = event;
  return { draft, action: wireActions[action], ...rest };
}

/** The retirement of a version as an event; none where the content retired it. */
export function toRetirement({
  version,
  retired = '',
  retirement,
  publication,
}: PublishedVersion): EditorialEventInput[] {
  if (!retirement) return [];
  const { at, by } = retirement;
  return [{ draft: publication?.draft ?? '', action: 'EDITORIAL_ACTION_RETIRE', at, by, version, day: retired }];
}
