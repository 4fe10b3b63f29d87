/** One step of an application: a pure function of what it is, what is asked, and the world given. */
import type { DomainError } from '@darcha/kit/errors.ts';
import type { Clock } from '@darcha/legal-clock/legal-clock.ts';
import { applicantSteps } from './applicant-steps.ts';
import type { Application, Evidence, Form, Status, Submitted } from './application.ts';
import type { Escalated } from './clock.ts';
import { clockSteps } from './clock-steps.ts';
import type { Actor, Command, CommandOf, Taking, World } from './command.ts';
import { type IntakeEvent, numbered, type Occurrence } from './event.ts';
import { permit } from './guards.ts';
import { officialSteps } from './official-steps.ts';
import { portalStepsTaken } from './portal-steps.ts';
import { resultSteps } from './result-steps.ts';

/** What a step comes to. */
export interface Outcome {
  status: Status;
  form?: Form;
  evidence?: Record<string, Evidence>;
  clock?: Clock;
  /** null: nobody above the official any more. */
  escalated?: Escalated | null;
  extension?: NonNullable<Application['extension']>;
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
  ...portalStepsTaken,
  ...clockSteps,
  ...resultSteps,
};

/**
 * The application after `command`, and the events to be written with it in one atomic write. Throws the domain error that
 * tells the actor why not. The same application comes back (version unchanged) when there was nothing to change.
 */
export function decide(application: Application, command: Command, actor: Actor, world: World): Change {
  const step = permit(application, command.name, actor);
  const take = steps[command.name] as (taking: Taking<Command>) => Outcome;
  const outcome = take({ application, command, actor, world });
  const { status, form = application.form, evidence = application.evidence } = outcome;
  const { clock = application.clock } = outcome;
  const changed = status !== application.status || form !== application.form || evidence !== application.evidence;
  if (!changed && clock === application.clock) return { next: application, events: [] };
  if (!step.to.includes(status.kind)) throw new Error(`${command.name} led to ${status.kind}, which the table forbids`);
  const { submitted: _, escalated: above, ...rest } = application;
  const submitted = submittedOf(application, status);
  const escalated = outcome.escalated === null ? undefined : (outcome.escalated ?? above);
  const before: Application = {
    ...rest,
    ...{ status, form, evidence },
    ...(submitted && { submitted }),
    ...(clock && { clock }),
    ...(escalated && { escalated }),
    ...(outcome.extension && { extension: outcome.extension }),
  };
  const events = numbered(before, outcome.events, world);
  return {
    next: { ...before, version: application.version + 1, sequence: application.sequence + events.length },
    events,
    ...(outcome.refusal && { refusal: outcome.refusal }),
  };
}

/** Kept from the moment an official returns it until it is submitted again, or taken back. */
function submittedOf({ form, evidence, submitted, status: before }: Application, after: Status): Submitted | undefined {
  if (after.kind === 'returned') return before.kind === 'returned' ? submitted : { form, evidence };
  return after.kind === 'expired' ? submitted : undefined;
}
