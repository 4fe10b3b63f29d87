/** How an agency decides its part, and what that makes of the whole. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Decision, Reasons } from './application.ts';
import type { Actor, Command, CommandOf, Completion, Taking, World } from './command.ts';
import type { Outcome, Steps } from './decide.ts';
import { granted } from './granting.ts';
import { checkReasons, examined, happened, officialOf } from './official-steps.ts';
import { decidePart, type Examined, isSingle } from './part-steps.ts';
import { currentPart, type DecidedPart, type Finding, type OpenPart, type PartOutcome, withPart } from './parts.ts';
import { stepIn } from './process.ts';

export const decisionSteps: Steps<'approve' | 'reject' | 'confirm' | 'object'> = {
  approve: (taking) => {
    const { reasons, facts } = taking.command;
    return proposedOrDecided(taking, 'approved', { ...(reasons && { reasons }), ...(facts && { facts }) });
  },

  reject: (taking) => {
    checkReasons(taking.command.reasons);
    return proposedOrDecided(taking, 'refused', { reasons: taking.command.reasons });
  },

  confirm: (taking) => {
    const { application, actor } = taking;
    const part = ownPart(application, actor);
    const { proposal } = part;
    if (!proposal) throw new Error('nothing is proposed');
    const finding = application.findings?.[part.step] ?? {};
    const { outcome, basis, by } = proposal;
    return decided(taking, { ...decidedPart(part, taking, outcome, basis), proposedBy: by }, finding);
  },

  object: ({ application, command, actor }) => {
    checkReasons(command.reasons);
    const { proposal, ...part } = ownPart(application, actor);
    // Back in the hands of whoever proposed it, with what is wrong.
    const open: OpenPart = { ...part, ...(proposal && { claimedBy: proposal.by }) };
    return {
      status: application.status,
      parts: withPart(application.parts, open),
      findings: { ...application.findings, [part.step]: { objection: command.reasons } },
      events: [happened('application.proposal-dropped', part.agency)],
    };
  },
};

/** Whether an official's decision needs another's confirmation. */
export function needsConfirmation(part: OpenPart, passport: Passport): boolean {
  return stepIn(passport, part.step).fourEyes === true;
}

/** The part of the official's agency that is under way; the guards have seen to it that there is one. */
export function ownPart({ parts }: Application, actor: Actor): OpenPart {
  const part = currentPart(parts, officialOf(actor).agency);
  if (!part) throw new Error('an official decided a part that is not under way');
  return part;
}

/** A part as an official of its agency decides it. */
export function decidedPart(
  part: OpenPart,
  { actor, world }: Pick<Taking<Command>, 'actor' | 'world'>,
  outcome: PartOutcome,
  basis: string[],
): DecidedPart {
  const { step, agency } = part;
  return { step, agency, kind: 'decided', outcome, at: world.now, official: officialOf(actor).id, basis };
}

function proposedOrDecided(
  taking: Taking<CommandOf<'approve' | 'reject'>>,
  outcome: PartOutcome,
  finding: Finding,
): Outcome {
  const { application, command, actor, world } = taking;
  const part = ownPart(application, actor);
  const basis = checkBasis(command.basis, part, world.passport);
  if (!needsConfirmation(part, world.passport))
    return decided(taking, decidedPart(part, taking, outcome, basis), finding);
  const { claimedBy: _, ...free } = part;
  const proposal = { by: officialOf(actor).id, at: world.now, outcome, basis };
  return {
    status: application.status,
    parts: withPart(application.parts, { ...free, proposal }),
    findings: { ...application.findings, [part.step]: finding },
    events: [happened('application.decision-proposed', part.agency)],
  };
}

function decided(
  taking: Taking<CommandOf<'approve' | 'reject' | 'confirm'>>,
  part: DecidedPart,
  finding: Finding,
): Outcome {
  const { application, actor, world, command } = taking;
  const { until } = examined(application.status);
  const becoming = decidePart(application, part, finding, world, until);
  const decision: Decision = { at: world.now, by: { official: officialOf(actor).id }, basis: part.basis };
  const completion = 'completion' in command ? command.completion : undefined;
  return wholeOutcome(application, becoming, {
    decision,
    completion,
    world,
    agency: part.agency,
    reasons: finding.reasons,
  });
}

export interface Concluding {
  decision: Decision;
  completion: Completion | undefined;
  world: World;
  /** Of the part that came last. */
  agency: string;
  reasons?: Reasons | undefined;
}

/** The application once a part of it has come to something: with others still to decide, rejected, or granted. */
export function wholeOutcome(application: Application, examinedNow: Examined, concluding: Concluding): Outcome {
  const { parts, findings, whole, events } = examinedNow;
  const { decision, agency, reasons } = concluding;
  const { submittedAt } = examined(application.status);
  if (whole === 'open') return { status: application.status, parts, findings, events };
  if (whole === 'approved') {
    const { completion, world } = concluding;
    if (!completion) throw new Error('an application was approved without its result');
    const { status, type } = granted({ submittedAt, decision }, completion, world, reasons);
    return { status, parts, findings, events: [...events, happened(type, agency)] };
  }
  // Where several have decided, all that refused give their reasons.
  const own = isSingle(concluding.world.passport) ? reasons : undefined;
  return {
    status: { kind: 'rejected', submittedAt, decision, secret: { ...(own && { reasons: own }) } },
    parts,
    findings,
    events: [...events, happened('application.rejected', agency)],
  };
}

/** What the decision rests on; the basis of the step where the official names none. */
function checkBasis(given: string[] | undefined, part: OpenPart, passport: Passport): string[] {
  if (!given || given.length === 0) return [stepIn(passport, part.step).basis];
  const known = Object.keys(passport.basis);
  const faults = given.flatMap((key, i) => {
    if (known.includes(key)) return [];
    const message = `The passport has no such legal basis. Name one of: ${known.join(', ')}.`;
    return [{ path: `/basis/${i}`, code: 'basis-unknown', message }];
  });
  if (faults.length > 0) {
    throw new DomainError('invalid', 'basis-invalid', 'Name legal bases of the service.', { faults });
  }
  return [...new Set(given)];
}
