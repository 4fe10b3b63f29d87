/** What intake's and tracking's messages look like in the API. */
import type { Wait } from '@darcha/proto/gen/darcha/common/v1/Wait.ts';
import type { Applicant } from '@darcha/proto/gen/darcha/intake/v1/Applicant.ts';
import type { Application } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import type { Collection } from '@darcha/proto/gen/darcha/intake/v1/Collection.ts';
import type { Decision } from '@darcha/proto/gen/darcha/intake/v1/Decision.ts';
import type { Evidence } from '@darcha/proto/gen/darcha/intake/v1/Evidence.ts';
import type { Revocation } from '@darcha/proto/gen/darcha/intake/v1/Revocation.ts';
import type { Event } from '@darcha/proto/gen/darcha/tracking/v1/Event.ts';
import type { Reply } from '../../http/call.ts';
import type { Speaker } from '../../http/language.ts';
import { attachmentShape } from './attachment.ts';
import { clockShape } from './clock.ts';
import { originShape } from './fallback.ts';
import { formStateShape, overrideShape } from './form-state.ts';
import { erasureDelayShape, holdShape } from './hold.ts';
import { representationShape } from './mandate.ts';
import { basisShapes, partShapes } from './parts.ts';
import { signingShape } from './signing.ts';
import { filled, jsonOf, wordOf } from './words.ts';

/** The application as a reply, its version being its ETag. */
export function applicationReply(application: Application | null, speaker: Speaker): Reply {
  if (!application) throw new Error('intake answered without an application');
  return { body: applicationShape(application, speaker), headers: { ETag: `"${application.version}"` } };
}

export function applicationShape(application: Application, speaker: Speaker) {
  return {
    ...headShape(application, speaker),
    form: jsonOf(application.formJson) ?? {},
    formState: formStateShape(application.formState, speaker),
    evidence: application.evidence.map((evidence) => evidenceShape(evidence, speaker)),
    attachments:
      application.attachments.length > 0
        ? application.attachments.map((one) => attachmentShape(one, application.number, speaker))
        : undefined,
  };
}

/** As it stands in lists. */
export function applicationSummaryShape(application: Application, speaker: Speaker) {
  return { ...headShape(application, speaker), href: `/api/v1/applications/${application.number}` };
}

function headShape(application: Application, speaker: Speaker) {
  return {
    number: application.number,
    service: application.service,
    serviceVersion: application.serviceVersion,
    title: speaker.say(application.title),
    agency: application.agency,
    state: wordOf(application.state, 'STATE'),
    version: application.version,
    applicant: applicantShape(application.applicant),
    wait: waitShape(application.wait, speaker),
    clock: clockShape(application.clock, speaker),
    actions: application.actions.map((action) => wordOf(action, 'ACTION')),
    decision: decisionShape(application.decision, speaker),
    collection: collectionShape(application.collection),
    revocation: revocationShape(application.revocation, speaker),
    resultCode: filled(application.resultCode),
    followUpCode: filled(application.followUpCode),
    createdAt: application.createdAt,
    bundle: filled(application.bundle),
    informed: filled(application.informed),
    submittedAt: filled(application.submittedAt),
    claimedBy: filled(application.claimedBy),
    parts: partShapes(application.parts, speaker),
    unreadMessages: application.unreadMessages || undefined,
    keptUntil: filled(application.keptUntil),
    erasedAt: filled(application.erasedAt),
    preparedBy: filled(application.preparedBy),
    signing: signingShape(application.signing, speaker),
    hold: holdShape(application.hold, speaker),
    erasureDelay: erasureDelayShape(application.erasureDelay, speaker),
    representation: representationShape(application.representation),
    duplicateOverride: overrideShape(application.duplicateOverride),
    notes: application.notes.length > 0 ? application.notes.map((note) => speaker.say(note)) : undefined,
  };
}

function applicantShape(applicant: Applicant | null) {
  if (!applicant?.name) return undefined;
  const { pin, name, organisation } = applicant;
  return {
    pin: pin || undefined,
    name,
    organisation: organisation ? { tin: organisation.tin, name: organisation.name } : undefined,
  };
}

export function evidenceShape(evidence: Evidence, speaker: Speaker) {
  return {
    name: evidence.name,
    recordType: evidence.recordType,
    provider: evidence.provider,
    state: wordOf(evidence.state, 'EVIDENCE_STATE'),
    record: jsonOf(evidence.recordJson),
    answeredAt: filled(evidence.answeredAt),
    logPosition: evidence.logPosition || undefined,
    onRequest: evidence.onRequest,
    why: speaker.say(evidence.why),
    ...originShape(evidence),
  };
}

export function waitShape(wait: Wait | null, speaker: Speaker) {
  if (!wait) return undefined;
  const { party, code, reason, until, explanation } = wait;
  return { party, code, reason: speaker.say(reason), until: filled(until), explanation: speaker.maybe(explanation) };
}

function decisionShape(decision: Decision | null, speaker: Speaker) {
  if (!decision) return undefined;
  return {
    outcome: wordOf(decision.outcome, 'OUTCOME'),
    reasons: speaker.maybe(decision.reasons),
    at: decision.at,
    by: decision.by,
    fields: decision.fields.length > 0 ? decision.fields : undefined,
    appeal: speaker.maybe(decision.appeal),
    basis: basisShapes(decision.basis, speaker),
    papers: decision.papers.length > 0 ? decision.papers : undefined,
    attachments: decision.attachments.length > 0 ? decision.attachments : undefined,
  };
}

function collectionShape(collection: Collection | null) {
  if (!collection) return undefined;
  const { office, code, lastDay, collector, collectedBy, collectedAt } = collection;
  return {
    office,
    code: filled(code),
    lastDay: filled(lastDay),
    collector: collector ? { name: collector.name, document: collector.document } : undefined,
    collectedBy: collectedBy === 'COLLECTED_BY_UNSPECIFIED' ? undefined : wordOf(collectedBy, 'COLLECTED_BY'),
    collectedAt: filled(collectedAt),
  };
}

function revocationShape(revocation: Revocation | null, speaker: Speaker) {
  if (!revocation) return undefined;
  const { at, reasons, appeal } = revocation;
  return { at, reasons: speaker.say(reasons), appeal: speaker.maybe(appeal) };
}

/** An event of a timeline; its owner's pseudonym never leaves the portal. */
export function eventShape(event: Event, speaker: Speaker) {
  return {
    sequence: event.sequence,
    type: event.type,
    at: event.at,
    party: event.party,
    text: speaker.say(event.text),
    state: event.state,
    wait: waitShape(event.wait, speaker),
  };
}
