/** Whether a command is allowed: first by the table of the lifecycle, then for this very person. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application } from './application.ts';
import type { Actor } from './command.ts';
import { type Action, actionsOf, type CommandName, roleOf, type Step, stepOf } from './lifecycle.ts';
import { resultRefusal } from './result-guards.ts';
import { hasRoom, stepsTooMany } from './room.ts';

/** The step, or an error: `role-not-allowed`, `action-not-allowed`, `not-claimed`, `already-claimed`. */
export function permit(application: Application, command: CommandName, actor: Actor): Step {
  const { tier, status, agency } = application;
  if (roleOf(command) !== actor.role) {
    const who = roleOf(command) === 'applicant' ? 'the applicant' : `an official of ${agency}`;
    throw new DomainError('forbidden', 'role-not-allowed', `Only ${who} can do this (${command}).`);
  }
  const step = stepOf(tier, status.kind, command);
  if (!step) {
    const now = actionsOf(tier, status.kind, actor.role);
    const advice = now.length > 0 ? `What can be done now: ${now.join(', ')}.` : 'Nothing can be done with it now.';
    throw new DomainError(
      'wrong-state',
      'action-not-allowed',
      `"${command}" is not possible while the application is ${status.kind}. ${advice}`,
      { details: { state: status.kind } },
    );
  }
  const refusal = refusalOf(application, command, actor);
  if (refusal) throw refusal;
  return step;
}

function refusalOf(application: Application, command: CommandName, actor: Actor): DomainError | undefined {
  return (
    claimRefusal(application, command, actor) ??
    repetitionRefusal(application, command, actor) ??
    resultRefusal(application, command, actor.role === 'official' && actor.head)
  );
}

/** The first claim of a submission is always allowed: without it nobody could decide. */
function repetitionRefusal(application: Application, command: CommandName, actor: Actor): DomainError | undefined {
  const { status } = application;
  if (actor.role !== 'official' || status.kind !== 'under-examination') return undefined;
  const takenOver = command === 'claim' && status.claimedBy !== undefined && status.claimedBy !== actor.id;
  if (takenOver && !hasRoom(application, 'application.claimed')) {
    return stepsTooMany('The official who has claimed it decides it.');
  }
  if (command === 'return' && !hasRoom(application, 'application.returned')) {
    return stepsTooMany('Approve or reject it.');
  }
  return undefined;
}

const decisions: ReadonlySet<CommandName> = new Set(['approve', 'reject', 'return', 'extend']);

function claimRefusal({ status }: Application, command: CommandName, actor: Actor): DomainError | undefined {
  if (actor.role !== 'official' || status.kind !== 'under-examination') return undefined;
  const { claimedBy } = status;
  if (claimedBy === actor.id || (command === 'claim' && (claimedBy === undefined || actor.head))) return undefined;
  if (claimedBy !== undefined) {
    const message =
      'Another official has claimed this application. A head of the agency can take it over by claiming it.';
    return new DomainError('wrong-state', 'already-claimed', message);
  }
  return decisions.has(command)
    ? new DomainError('wrong-state', 'not-claimed', 'Claim the application first, then decide.')
    : undefined;
}

/** What this very reader can do now: the table's actions without those its guards would refuse or that would be empty. */
export function actionsFor(application: Application, actor: Actor, passport: Passport): Action[] {
  return actionsOf(application.tier, application.status.kind, actor.role).filter((action) => {
    if (refusalOf(application, action, actor)) return false;
    if (action === 'claim' && isClaimedBy(application, actor)) return false;
    if (action === 'extend') return mayBeExtended(application);
    if (action === 'update') return Object.keys(passport.form ?? {}).length > 0;
    return action !== 'request-evidence' || Object.values(passport.evidence ?? {}).some((e) => e.consent === 'request');
  });
}

function isClaimedBy({ status }: Application, actor: Actor): boolean {
  return actor.role === 'official' && status.kind === 'under-examination' && status.claimedBy === actor.id;
}

/** Whether the term could still be extended; whether it has passed is seen when it is tried. */
function mayBeExtended({ clock }: Application): boolean {
  return clock?.rules.extension !== undefined && clock.extensions.length === 0;
}
