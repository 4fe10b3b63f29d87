/** Several services applied for with one form and followed by one number. */
import { DomainError } from '@darcha/kit/errors.ts';
import { deadline, parseTerm } from '@darcha/legal-clock/clock.ts';
import type { Text } from '@darcha/proto/text.ts';
import type { Applicant, Evidence, Form } from '../application.ts';
import type { IntakeEvent } from '../event.ts';
import type { FollowUp } from '../follow-up.ts';
import { draftTerm } from '../terms.ts';
import type { EventType } from '../texts/events.ts';
import { eventWords } from '../words.ts';
import { bundleStateOf } from './state.ts';

/** An answer that is asked once: `answers` gives its name in the form of each service. */
export interface Shared {
  name: string;
  title: Text;
  answers: Record<string, string>;
}

export interface BundlePart {
  service: string;
  /** 0 where none could be applied for when the bundle was begun. */
  serviceVersion: number;
  /** Of the application it becomes; drawn beforehand, so that beginning it again begins nothing new. */
  number: string;
  leftOut: boolean;
}

export interface Answers {
  shared: Form;
  /** By service. */
  parts: Record<string, Form>;
}

export type BundleStatus =
  | { kind: 'draft'; until: Date }
  /** `begun`: every part is an application; `withdrawing`: those that can be are being taken back. */
  | { kind: 'submitted'; submittedAt: Date; begun: boolean; withdrawing?: boolean }
  | { kind: 'withdrawn'; at: Date }
  | { kind: 'expired'; at: Date };

export interface Bundle {
  /** "B-7KQ2-M9XF-4T". */
  number: string;
  /** Counts every change, from 1. */
  version: number;
  /** Of the last event. */
  sequence: number;
  /** In the catalogue. */
  code: string;
  event: string;
  title: Text;
  /** Pseudonym of the person or legal entity it belongs to. */
  owner: string;
  createdAt: Date;
  shared: Shared[];
  parts: BundlePart[];
  status: BundleStatus;
  applicant: Applicant;
  answers: Answers;
  /** Records by service and name, as far as asked for. */
  evidence: Record<string, Record<string, Evidence>>;
  /** How it is followed without signing in; kept beside it, and no part of its version. */
  followUp?: FollowUp;
}

/** What the catalogue offers. */
export type Offered = Pick<Bundle, 'code' | 'event' | 'title' | 'shared'> & { services: string[] };

export interface BundleChange {
  next: Bundle;
  events: IntakeEvent[];
}

export const noAnswers: Answers = { shared: {}, parts: {} };

/** What is personal is kept only as long as the bundle alone holds it. */
export const nothingPersonal = { applicant: { pin: '', name: '' }, answers: noAnswers, evidence: {} };

/** Those that are applied for. */
export function chosenParts({ parts }: Pick<Bundle, 'parts'>): BundlePart[] {
  return parts.filter(({ leftOut }) => !leftOut);
}

export function beginBundle(
  offered: Offered,
  beginning: Pick<Bundle, 'number' | 'owner' | 'applicant' | 'answers' | 'parts'> & { now: Date },
): BundleChange {
  const { now, ...own } = beginning;
  const { code, event, title, shared } = offered;
  const status = { kind: 'draft', until: deadline(now, parseTerm(draftTerm)) } as const;
  const before = { ...own, code, event, title, shared, evidence: {}, createdAt: now, version: 0, sequence: 0, status };
  return changed(before, {}, now, 'bundle.begun');
}

/** The bundle with a change, its next version, and the event that tells of it where there is one. */
export function changed(before: Bundle, change: Partial<Bundle>, now: Date, type?: EventType): BundleChange {
  const next = { ...before, ...change, version: before.version + 1 };
  if (type === undefined) return { next, events: [] };
  const sequence = before.sequence + 1;
  const { number, owner, code, status } = next;
  const event: IntakeEvent = {
    subject: number,
    sequence,
    type,
    at: now.toISOString(),
    party: type === 'bundle.expired' ? 'portal' : 'applicant',
    owner,
    // An agency knows of its part alone.
    agencies: [],
    service: code,
    text: eventWords(type, {}),
    state: bundleStateOf(status, []),
  };
  return { next: { ...next, sequence }, events: [event] };
}

/** Throws `action-not-allowed` unless it is still being filled in. */
export function requireDraft({ status }: Bundle): void {
  if (status.kind === 'draft') return;
  const advice = status.kind === 'submitted' ? ' Each of its parts is an application of its own: change that.' : '';
  const message = `This is not possible: the bundle is ${status.kind}.${advice}`;
  throw new DomainError('wrong-state', 'action-not-allowed', message, { details: { state: status.kind } });
}

/** What is personal stands in the parts from now on, and is kept and erased with them. */
export function bundleBegun(bundle: Bundle, now: Date): BundleChange {
  const { status } = bundle;
  if (status.kind !== 'submitted' || status.begun) return { next: bundle, events: [] };
  return changed(bundle, { status: { ...status, begun: true }, ...nothingPersonal }, now);
}

/** Withdrawn as a draft, or, where it was submitted, in the course of having its parts withdrawn; the same where it is already. */
export function withdrawBundle(bundle: Bundle, now: Date): BundleChange {
  const { status } = bundle;
  if (status.kind === 'draft') {
    const gone = { status: { kind: 'withdrawn', at: now } as const, ...nothingPersonal };
    return changed(bundle, gone, now, 'bundle.withdrawn');
  }
  if (status.kind !== 'submitted') {
    const message = `The bundle is ${status.kind}: there is nothing to take back.`;
    throw new DomainError('wrong-state', 'action-not-allowed', message, { details: { state: status.kind } });
  }
  if (status.withdrawing) return { next: bundle, events: [] };
  return changed(bundle, { status: { ...status, withdrawing: true } }, now, 'bundle.withdrawn');
}

/** A draft whose time is over. */
export function expireBundle(bundle: Bundle, now: Date): BundleChange {
  const gone = { status: { kind: 'expired', at: now } as const, ...nothingPersonal };
  return changed(bundle, gone, now, 'bundle.expired');
}
