/** One step of an application: a pure function of what it is, what is asked, and the world given. */
import type { DomainError } from '@darcha/kit/errors.ts';
import type { Clock } from '@darcha/legal-clock/legal-clock.ts';
import { applicantSteps } from './applicant-steps.ts';
import type { Application, Evidence, Form, Status, StatusOf, Submitted } from './application.ts';
import { attachmentSteps, withoutErased } from './attachment-steps.ts';
import type { Escalated } from './clock.ts';
import { clockSteps } from './clock-steps.ts';
import type { Actor, Command, CommandOf, Taking, World } from './command.ts';
import { decisionSteps } from './decision-steps.ts';
import { holdsPlace, type OnlyOne, type Overridden } from './duplicates.ts';
import type { ErasureDelay } from './erasure-delay.ts';
import { doneBy, type IntakeEvent, numbered, type Occurrence } from './event.ts';
import { fallbackSteps } from './fallback-steps.ts';
import { permit } from './guards.ts';
import type { Hold } from './hold.ts';
import { holdSteps } from './hold-steps.ts';
import { type Informed, informingSteps } from './informing-steps.ts';
import { letterSteps } from './letter-steps.ts';
import { type Letters, type Opinion, opinionsEnded, type Threads } from './letters.ts';
import { isFinal } from './lifecycle.ts';
import { officialSteps } from './official-steps.ts';
import { atRest, ended, type Findings, type Part } from './parts.ts';
import { portalStepsTaken } from './portal-steps.ts';
import { recordErased, recorded } from './record-keeping.ts';
import { type Representation, representationSteps } from './representation.ts';
import { resultSteps } from './result-steps.ts';
import { erasedFrom, keptUntil, retentionSteps } from './retention.ts';
import type { Signing } from './signing.ts';
import { signingSteps, voided } from './signing-steps.ts';

/** What a step comes to. */
export interface Outcome {
  status: Status;
  form?: Form;
  evidence?: Record<string, Evidence>;
  clock?: Clock;
  /** null: nobody above the official any more. */
  escalated?: Escalated | null;
  extension?: NonNullable<Application['extension']>;
  parts?: Part[];
  findings?: Findings;
  attachments?: Application['attachments'];
  opinions?: Opinion[];
  letters?: Letters;
  threads?: Threads;
  representation?: Representation;
  signing?: Signing;
  /** null: it is released. */
  hold?: Hold | null;
  erasureDelay?: ErasureDelay;
  /** What is personal goes, and the record goes on under this key. */
  erased?: { at: Date; key: string };
  /** null: it holds none. */
  onlyOne?: OnlyOne | null;
  /** null: nobody any more. */
  informed?: Informed | null;
  /** null: nothing is overridden. */
  overridden?: Overridden | null;
  /** In the record, where the portal only carries out what another has done. */
  doneBy?: Actor;
  events: Occurrence[];
  /** The step is recorded, and the caller is then told this. */
  refusal?: DomainError;
}

export interface Change {
  next: Application;
  events: IntakeEvent[];
  refusal?: DomainError;
}

/** How each command is taken; the compiler says when one is missing. */
export type Steps<Names extends Command['name']> = {
  [Name in Names]: (taking: Taking<CommandOf<Name>>) => Outcome;
};

const steps: Steps<Command['name']> = {
  ...applicantSteps,
  ...officialSteps,
  ...decisionSteps,
  ...letterSteps,
  ...portalStepsTaken,
  ...clockSteps,
  ...resultSteps,
  ...attachmentSteps,
  ...retentionSteps,
  ...representationSteps,
  ...fallbackSteps,
  ...signingSteps,
  ...informingSteps,
  ...holdSteps,
};

/**
 * The application after `command`, and the events to be written with it in one atomic write. Throws the domain error that
 * tells the actor why not. The same application comes back (version unchanged) when there was nothing to change.
 */
export function decide(application: Application, command: Command, actor: Actor, world: World): Change {
  const step = permit(application, command.name, actor);
  const take = steps[command.name] as (taking: Taking<Command>) => Outcome;
  const outcome = voided(take({ application, command, actor, world }), application, world.now);
  const { status, form = application.form, evidence = application.evidence } = outcome;
  const { clock = application.clock, findings = application.findings } = outcome;
  const attachments = withoutErased(outcome.attachments ?? application.attachments, status);
  const changed = changes.some((part) => outcome[part] !== undefined && outcome[part] !== application[part]);
  if (!changed && attachments === application.attachments) return { next: application, events: [] };
  if (!step.to.includes(status.kind)) throw new Error(`${command.name} led to ${status.kind}, which the table forbids`);
  if (outcome.erased) return erasing({ ...application, status }, outcome, outcome.erased, world);
  const {
    submitted: _,
    escalated: above,
    parts: before,
    keptUntil: __,
    onlyOne: place,
    overridden: over,
    informed: told,
    hold: held,
    ...rest
  } = application;
  const until = keptUntil(application, status, world.passport, world.now);
  const submitted = submittedOf(application, status);
  const informed = outcome.informed === null ? undefined : (outcome.informed ?? told);
  const escalated = outcome.escalated === null ? undefined : (outcome.escalated ?? above);
  const parts = partsIn(status, outcome.parts ?? before, world.now);
  const after: Application = {
    ...rest,
    ...{ status, form, evidence },
    ...(attachments && { attachments }),
    ...(submitted && { submitted }),
    ...(clock && { clock }),
    ...(escalated && { escalated }),
    ...(informed && { informed }),
    ...(outcome.extension && { extension: outcome.extension }),
    ...(parts && { parts }),
    ...(findings && { findings }),
    ...lettersAfter(application, outcome),
    ...(until && { keptUntil: until }),
    ...(outcome.representation && { representation: outcome.representation }),
    ...(outcome.signing && { signing: outcome.signing }),
    ...holdAfter(held, outcome),
    ...(outcome.erasureDelay && { erasureDelay: outcome.erasureDelay }),
    ...singleAfter({ onlyOne: place, overridden: over }, outcome, status),
  };
  const events = numbered(after, doneBy(actor, outcome.events), world);
  const by = outcome.doneBy ?? actor;
  const shown = events.length > 0 || status.kind !== application.status.kind;
  const record = recorded(application, after, { step: command.name, actor: by, at: world.now, told: shown });
  return {
    next: {
      ...after,
      version: application.version + 1,
      sequence: application.sequence + events.length,
      ...(record && { record }),
    },
    events,
    ...(outcome.refusal && { refusal: outcome.refusal }),
  };
}

function erasing(
  application: Application,
  { events: told }: Outcome,
  erased: { at: Date; key: string },
  world: World,
): Change {
  const after = erasedFrom(application, erased.at);
  const events = numbered(after, told, world);
  const record = recordErased(application, erased.key, erased.at);
  const { version, sequence } = application;
  return {
    next: { ...after, version: version + 1, sequence: sequence + events.length, ...(record && { record }) },
    events,
  };
}

/** The place of which there is only one goes with the end of what holds it. */
function singleAfter(
  before: { onlyOne: OnlyOne | undefined; overridden: Overridden | undefined },
  outcome: Outcome,
  status: Status,
): Pick<Application, 'onlyOne' | 'overridden'> {
  const onlyOne = outcome.onlyOne === undefined ? before.onlyOne : outcome.onlyOne;
  const overridden = outcome.overridden === undefined ? before.overridden : outcome.overridden;
  return { ...(onlyOne && holdsPlace(onlyOne, status) && { onlyOne }), ...(overridden && { overridden }) };
}

const changes = [
  'status',
  'form',
  'evidence',
  'clock',
  'parts',
  'findings',
  'opinions',
  'letters',
  'representation',
  'signing',
  'informed',
  'hold',
  'erasureDelay',
] as const;

/** Under way while it is examined, at rest while it is corrected, ended with the whole. */
function partsIn(status: Status, parts: Part[] | undefined, now: Date): Part[] | undefined {
  if (!parts) return undefined;
  if (status.kind === 'under-examination') return parts.map((part) => withTermOf(status, part));
  return ['returned', 'submitted', 'waiting-for-register', 'waiting-for-scan'].includes(status.kind)
    ? atRest(parts, now)
    : ended(parts);
}

/** A part without a clock of its own has the term of the whole, also when that is extended. */
function withTermOf({ until }: StatusOf<'under-examination'>, part: Part): Part {
  const same = part.kind !== 'open' || part.clock !== undefined || part.until.getTime() === until.getTime();
  return same ? part : { ...part, until };
}

function holdAfter(before: Hold | undefined, { hold = before }: Outcome): Pick<Application, 'hold'> {
  return hold ? { hold } : {};
}

/** What was written stays; whoever is asked is asked no longer when the whole has ended. */
function lettersAfter(
  application: Application,
  outcome: Outcome,
): Pick<Application, 'opinions' | 'letters' | 'threads'> {
  const { opinions = application.opinions, letters, threads } = outcome;
  const over = isFinal(outcome.status.kind) || outcome.status.kind === 'ready-for-collection';
  return {
    ...(opinions && { opinions: over ? opinionsEnded(opinions) : opinions }),
    ...(letters && { letters }),
    ...(threads && { threads }),
  };
}

/** Kept from the moment an official returns it until it is submitted again, or taken back. */
function submittedOf(application: Application, after: Status): Submitted | undefined {
  const { form, evidence, attachments, submitted, status: before } = application;
  if (after.kind === 'returned') {
    return before.kind === 'returned' ? submitted : { form, evidence, ...(attachments && { attachments }) };
  }
  return after.kind === 'expired' ? submitted : undefined;
}
