/** Whether a command is allowed: first by the table of the lifecycle, then for this very person. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application } from './application.ts';
import { attachmentsOf } from './attachments/attachment.ts';
import { attachable, isInHand } from './attachments/in-hand.ts';
import type { Actor } from './command.ts';
import { isFallback, isFallbackOpen } from './fallback-guards.ts';
import { askedOpinion } from './letters.ts';
import { type Action, actionsOf, type CommandName, roleOf, type Step, stepOf } from './lifecycle.ts';
import { currentPart, isAwaited, type OpenPart } from './parts.ts';
import { contentFor } from './reader.ts';
import { conductedBy, representativeRefusal } from './representation.ts';
import { resultRefusal } from './result-guards.ts';
import { hasRoom, stepsTooMany } from './room.ts';
import { takesPart } from './view.ts';

/** The step, or an error: `role-not-allowed`, `action-not-allowed`, or a guard's. */
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
  const unentitled = representativeRefusal(command, actor);
  if (unentitled) return unentitled;
  if ((command === 'write' || command === 'reply') && !hasRoom(application, 'application.message-sent')) {
    return stepsTooMany('Telephone the office, or go there.');
  }
  if (actor.role === 'official' && letterCommands.has(command)) return letterRefusal(application, command, actor);
  if (actor.role === 'official' && application.status.kind === 'under-examination') {
    return examinationRefusal(application, command, actor);
  }
  // A result is handed over, and taken back, by the authority in whose name it is given.
  if (actor.role === 'official' && actor.agency !== application.agency) return authorityOnly(application, command);
  return resultRefusal(application, command, actor.role === 'official' && actor.head);
}

const letterCommands: ReadonlySet<CommandName> = new Set(['reply', 'give-opinion']);

/** Whoever is only asked for an opinion gives it and does nothing else. */
function letterRefusal(application: Application, command: CommandName, { agency }: Clerk): DomainError | undefined {
  const deciding = agency === application.agency || takesPart(agency, application);
  if (command === 'reply') return deciding ? undefined : notYourTurn(application);
  if (askedOpinion(application.opinions, agency)) return undefined;
  return new DomainError('wrong-state', 'no-opinion-asked', 'Your agency is not asked for its opinion now.');
}

function examinationRefusal(application: Application, command: CommandName, actor: Clerk): DomainError | undefined {
  // The term of the whole is the authority's, whoever else decides a part.
  if (command === 'extend' && actor.agency !== application.agency) return authorityOnly(application, command);
  const part = currentPart(application.parts, actor.agency);
  if (!part) return notYourTurn(application);
  return (
    proposalRefusal(part, command, actor) ??
    claimRefusal(part, command, actor) ??
    repetitionRefusal(application, part, command, actor)
  );
}

function authorityOnly({ agency }: Application, command: CommandName): DomainError {
  return new DomainError('forbidden', 'role-not-allowed', `Only an official of ${agency} can do this (${command}).`);
}

type Clerk = Extract<Actor, { role: 'official' }>;

function notYourTurn({ parts = [] }: Application): DomainError {
  const turns = [...new Set(parts.filter(isAwaited).map(({ agency }) => agency))];
  const message = `It is not your agency's turn. It is now decided by: ${turns.join(', ')}.`;
  return new DomainError('wrong-state', 'not-your-turn', message);
}

/** Four eyes: what one has proposed another confirms; until then nothing else is done with it. */
function proposalRefusal({ proposal }: OpenPart, command: CommandName, { id }: Clerk): DomainError | undefined {
  if (!proposal) {
    if (command !== 'confirm' && command !== 'object') return undefined;
    return new DomainError('wrong-state', 'nothing-proposed', 'Nothing is proposed that could be confirmed.');
  }
  if (command === 'confirm' && proposal.by === id) {
    const message = 'You have proposed this decision. Another official of your agency is to confirm it.';
    return new DomainError('forbidden', 'own-proposal', message);
  }
  if (command === 'confirm' || command === 'object') return undefined;
  const message = 'A decision is proposed. Confirm it, or object to it with the reason, before anything else.';
  return new DomainError('wrong-state', 'decision-proposed', message);
}

/** The first claim of a submission is always allowed: without it nobody could decide. */
function repetitionRefusal(
  application: Application,
  { claimedBy }: OpenPart,
  command: CommandName,
  actor: Clerk,
): DomainError | undefined {
  const takenOver = command === 'claim' && claimedBy !== undefined && claimedBy !== actor.id;
  if (takenOver && !hasRoom(application, 'application.claimed')) {
    return stepsTooMany('The official who has claimed it decides it.');
  }
  if (command === 'assign' && !hasRoom(application, 'application.assigned')) {
    return stepsTooMany('The official who has it decides it.');
  }
  if (command === 'ask-opinion' && !hasRoom(application, 'application.opinion-asked')) {
    return stepsTooMany('Decide with the opinions that are there.');
  }
  if (command === 'object' && !hasRoom(application, 'application.decision-proposed')) {
    return stepsTooMany('Confirm what is proposed.');
  }
  if (command === 'return' && !hasRoom(application, 'application.returned')) {
    return stepsTooMany('Approve or reject it.');
  }
  return undefined;
}

const decisions: ReadonlySet<CommandName> = new Set([
  ...(['approve', 'reject', 'return', 'extend', 'ask-opinion', 'ask-register'] as const),
]);

function claimRefusal({ claimedBy, proposal }: OpenPart, command: CommandName, actor: Clerk): DomainError | undefined {
  if (proposal || claimedBy === actor.id) return undefined;
  if (command === 'assign') {
    if (actor.head) return undefined;
    const message = 'Only the official who has claimed it, or a head of the agency, can hand it to another.';
    return new DomainError('forbidden', 'head-only', message);
  }
  if (command === 'claim' && (claimedBy === undefined || actor.head)) return undefined;
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
    if (action === 'entrust') return (passport.representatives ?? []).length > 0;
    if (action === 'take-over') return conductedBy(application) !== undefined;
    if (isFallback(action)) {
      return isFallbackOpen(action, contentFor(actor, application, passport)?.evidence ?? {}, passport);
    }
    if (action === 'attach') return attachable(application, passport).length > 0;
    if (action === 'detach')
      return attachmentsOf(application).some(({ name }) => isInHand(application, passport, name));
    if (action === 'allow-informing') return application.preparedBy !== undefined && !application.informed;
    if (action === 'end-informing') return application.informed !== undefined;
    if (action === 'update') return Object.keys(passport.form ?? {}).length > 0;
    return action !== 'request-evidence' || Object.values(passport.evidence ?? {}).some((e) => e.consent === 'request');
  });
}

function isClaimedBy({ parts }: Application, actor: Actor): boolean {
  return actor.role === 'official' && currentPart(parts, actor.agency)?.claimedBy === actor.id;
}

/** Whether the term could still be extended; whether it has passed is seen when it is tried. */
function mayBeExtended({ clock }: Application): boolean {
  return clock?.rules.extension !== undefined && clock.extensions.length === 0;
}
