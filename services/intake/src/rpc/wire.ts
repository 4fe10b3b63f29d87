/** The contract's shapes: the only file that knows both them and the domain's. */
import type { Action as WireAction } from '@darcha/proto/gen/darcha/intake/v1/Action.ts';
import type { ApplicationInput } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import type { CollectedBy as WireCollectedBy } from '@darcha/proto/gen/darcha/intake/v1/CollectedBy.ts';
import type { CollectionInput } from '@darcha/proto/gen/darcha/intake/v1/Collection.ts';
import type { DecisionInput } from '@darcha/proto/gen/darcha/intake/v1/Decision.ts';
import type { DuplicateOverrideInput } from '@darcha/proto/gen/darcha/intake/v1/DuplicateOverride.ts';
import type { EvidenceInput } from '@darcha/proto/gen/darcha/intake/v1/Evidence.ts';
import type { RevocationInput } from '@darcha/proto/gen/darcha/intake/v1/Revocation.ts';
import type { SigningInput } from '@darcha/proto/gen/darcha/intake/v1/Signing.ts';
import type { State as WireState } from '@darcha/proto/gen/darcha/intake/v1/State.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { type Text, toWireText } from '@darcha/proto/text.ts';
import {
  type Application,
  type Evidence,
  issuedOf,
  providerOf,
  type Status,
  submittedAt,
} from '../domain/application.ts';
import { attachmentsOf } from '../domain/attachments/attachment.ts';
import type { Actor } from '../domain/command.ts';
import { actionsFor } from '../domain/guards.ts';
import { hasUnread } from '../domain/letters.ts';
import { type Action, stateKinds } from '../domain/lifecycle.ts';
import { grouped } from '../domain/number.ts';
import { currentPart } from '../domain/parts.ts';
import { applicantFor, contentFor } from '../domain/reader.ts';
import { mayCollect } from '../domain/representation.ts';
import type { Signing } from '../domain/signing.ts';
import { sameInAll } from '../domain/texts/render.ts';
import { notesFor } from '../domain/view.ts';
import { waitingOf } from '../domain/waiting.ts';
import { type AgencyName, appealWords, noteWords, reasonWords, refusalWords, waitWords } from '../domain/words.ts';
import { toWireAttachment } from './attachments/wire.ts';
import { fallbackFields } from './fallbacks/wire.ts';
import { toWireErasureDelay, toWireHold } from './holds/wire.ts';
import { toWireRepresentation } from './mandates/wire.ts';
import { toWireClock } from './wire-clock.ts';
import { toWireFormState } from './wire-form.ts';
import { toWireBasis, toWireParts } from './wire-parts.ts';

type WireName<Prefix extends string, Name extends string> = `${Prefix}_${Uppercase<Name>}`;

/** "under-examination" is STATE_UNDER_EXAMINATION. */
function wireName<Prefix extends string>(prefix: Prefix, name: string): WireName<Prefix, string> {
  return `${prefix}_${name.toUpperCase().replaceAll('-', '_')}` as WireName<Prefix, string>;
}

/** "under-examination" is STATE_UNDER_EXAMINATION. */
export function stateName(kind: Status['kind']): WireState {
  return wireName('STATE', kind) as WireState;
}

/** The state a filter names; undefined for none. */
export function readState(state: WireState): Status['kind'] | undefined {
  return stateKinds.find((kind) => wireName('STATE', kind) === state);
}

/** For whom an application is shown, and with what. */
export interface Showing {
  actor: Actor;
  passport: Passport;
  agencyName: AgencyName;
  now: Date;
}

/** Without answers and records, as lists show it. */
export function toListed(application: Application, showing: Showing): ApplicationInput {
  const { status } = application;
  const { actor, passport, now } = showing;
  const clock = toWireClock(application, actor, now);
  return {
    number: application.number,
    bundle: actor.role === 'applicant' ? (application.bundle ?? '') : '',
    informed: actor.role === 'applicant' ? (application.informed?.client ?? '') : '',
    service: application.service,
    serviceVersion: application.serviceVersion,
    title: toWireText(passport.title),
    agency: application.agency,
    state: stateName(status.kind),
    version: application.version,
    applicant: applicantFor(actor, application),
    wait: toWireWait(application, showing, clock),
    clock,
    actions: actionsFor(application, actor, passport).map(toWireAction),
    decision: toWireDecision(application, showing),
    collection: toWireCollection(status, actor),
    resultCode: actor.role === 'official' || mayCollect(actor) ? grouped(issuedOf(status)?.code ?? '') : '',
    createdAt: application.createdAt.toISOString(),
    submittedAt: submittedAt(status)?.toISOString() ?? '',
    revocation: toWireRevocation(application),
    ...officialsOnly(application, showing),
    parts: toWireParts(application, showing),
    unreadMessages: isUnread(application, actor),
    keptUntil: (status.kind === 'draft' ? status.until : application.keptUntil)?.toISOString() ?? '',
    erasedAt: application.erasedAt?.toISOString() ?? '',
    duplicateOverride: toWireOverride(application, actor),
    preparedBy: application.preparedBy ?? '',
    signing: toWireSigning(application, showing),
    hold: toWireHold(application, showing),
    erasureDelay: toWireErasureDelay(application, showing),
    representation: toWireRepresentation(application.representation, 'pin' in applicantFor(actor, application)),
  };
}

export function toWire(application: Application, showing: Showing): ApplicationInput {
  const { actor, passport } = showing;
  const content = contentFor(actor, application, passport);
  if (!content) return toListed(application, showing);
  return {
    ...toListed(application, showing),
    formJson: Buffer.from(JSON.stringify(content.form)),
    formState: toWireFormState(application, actor, passport),
    attachments: attachmentsOf(content).map((attachment) => toWireAttachment(attachment, passport)),
    evidence: Object.keys(passport.evidence ?? {})
      .filter((name) => actor.role !== 'official' || content.evidence[name] !== undefined)
      .map((name) => toWireEvidence(name, content.evidence[name], passport)),
  };
}

function toWireAction(action: Action): WireAction {
  return wireName('ACTION', action) as WireAction;
}

function toWireWait(
  application: Application,
  { agencyName }: Showing,
  clock: ReturnType<typeof toWireClock>,
): NonNullable<ApplicationInput['wait']> | null {
  const waiting = waitingOf(application);
  if (!waiting) return null;
  return { ...waiting, reason: toWireText(waitWords(waiting, agencyName)), explanation: clock?.explanation ?? null };
}

/** Its number is perhaps somebody else's: for officials alone. */
function toWireOverride({ overridden, agency }: Application, actor: Actor): DuplicateOverrideInput | null {
  const official = actor.role === 'official';
  if (!overridden || (official && actor.agency !== agency)) return null;
  const { text, language } = overridden.reasons;
  return { number: official ? overridden.number : '', reason: text, language };
}

function isUnread({ threads = {}, readUpTo }: Application, actor: Actor): boolean {
  if (actor.role === 'official') return hasUnread(threads, readUpTo, actor.agency, 'agency');
  return Object.keys(threads).some((agency) => hasUnread(threads, readUpTo, agency, 'applicant'));
}

function officialsOnly(
  application: Application,
  { actor, passport }: Showing,
): Pick<ApplicationInput, 'claimedBy' | 'notes'> {
  const { status, parts } = application;
  if (actor.role !== 'official' || status.kind !== 'under-examination') return {};
  const notes = notesFor(actor.agency, status.notes, application, passport);
  return {
    claimedBy: currentPart(parts, actor.agency)?.claimedBy ?? '',
    notes: notes.map((note) => toWireText(noteWords(note, passport))),
  };
}

function toWireDecision(application: Application, { passport, agencyName }: Showing): DecisionInput | null {
  const { status, number } = application;
  if (!('decision' in status)) return null;
  const { decision, secret } = status;
  const together = status.kind === 'rejected' ? refusalWords(application, agencyName) : undefined;
  const outcomeIs = status.kind === 'rejected' ? 'rejected' : 'approved';
  const reasons: Text | undefined =
    together ?? reasonWords({ by: decision.by, outcome: outcomeIs }, secret.reasons, passport);
  const outcome = { returned: 'OUTCOME_RETURNED', rejected: 'OUTCOME_REJECTED' } as const;
  return {
    outcome: status.kind === 'returned' || status.kind === 'rejected' ? outcome[status.kind] : 'OUTCOME_APPROVED',
    reasons: reasons ? toWireText(reasons) : null,
    at: decision.at.toISOString(),
    by: Object.keys(decision.by)[0] ?? '',
    basis: (decision.basis ?? []).flatMap((key) => toWireBasis(key, passport)),
    fields: status.kind === 'returned' ? status.fields : [],
    papers: status.kind === 'returned' ? (status.papers ?? []) : [],
    attachments: status.kind === 'returned' ? (status.attachments ?? []) : [],
    appeal: status.kind === 'rejected' ? toWireText(appealWords(number)) : null,
  };
}

function toWireCollection(status: Status, actor: Actor): CollectionInput | null {
  const done = status.kind === 'revoked' ? status.collection : status.kind === 'collected' ? status : undefined;
  if (done && 'secret' in status && 'issued' in status.secret) {
    const collectedBy = wireName('COLLECTED_BY', done.collectedBy ?? 'applicant') as WireCollectedBy;
    const { office, lastDay, collectedAt } = done;
    const collector = ('collector' in status.secret && status.secret.collector) || null;
    return { office, lastDay, collector, collectedBy, collectedAt: collectedAt.toISOString() };
  }
  if (status.kind !== 'ready-for-collection') return null;
  const { office, lastDay, secret } = status;
  const code = mayCollect(actor) ? grouped(secret.code) : '';
  return { office, lastDay, collector: secret.collector ?? null, code };
}

/** For the applicant's side and the authority. */
function toWireSigning({ signing, agency, status }: Application, { actor, passport }: Showing): SigningInput | null {
  const hidden = actor.role === 'official' && (actor.agency !== agency || status.kind === 'withdrawn');
  if (!signing || hidden) return null;
  const { askedAt, until, signatures, ended } = signing;
  return {
    ...{ askedAt, until, endedAt: ended?.at ?? '', endedBy: ended?.by ?? '', reasons: ended?.reasons?.text ?? '' },
    signatures: signatures.map((one) => toWireSignature(one, passport)),
  };
}

function toWireSignature({ code, pin, name = '', signedAt = '' }: Signing['signatures'][number], passport: Passport) {
  const title = passport.signatures?.of[code]?.title;
  return { code, title: title ? toWireText(title) : null, pin, name, signedAt };
}

function toWireRevocation({ status, number }: Application): RevocationInput | null {
  if (status.kind !== 'revoked') return null;
  const { at, secret } = status;
  return {
    at: at.toISOString(),
    reasons: toWireText(sameInAll(secret.revocation.text)),
    appeal: toWireText(appealWords(number)),
  };
}

export function toWireEvidence(name: string, evidence: Evidence | undefined, passport: Passport): EvidenceInput {
  const rule = passport.evidence?.[name];
  if (!rule) return { name };
  return {
    name,
    recordType: rule.record,
    provider: providerOf(rule),
    state: wireName('EVIDENCE_STATE', evidence?.state ?? 'not-requested') as NonNullable<EvidenceInput['state']>,
    onRequest: rule.consent === 'request',
    why: toWireText(rule.why),
    ...(evidence?.state === 'found' && { recordJson: Buffer.from(JSON.stringify(evidence.record)) }),
    ...fallbackFields(evidence),
    ...(evidence && 'answeredAt' in evidence && { answeredAt: evidence.answeredAt, logPosition: evidence.logPosition }),
  };
}
