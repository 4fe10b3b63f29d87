import { invalidField } from '@darcha/kit/errors.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { CannedAnswerReference } from '@darcha/proto/gen/darcha/intake/v1/CannedAnswerReference.ts';
import type { DecideApplicationRequest } from '@darcha/proto/gen/darcha/intake/v1/DecideApplicationRequest.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { checkGiven, completes, completionOf, factsGiven } from '../completion.ts';
import type { Application, Facts, Reasons } from '../domain/application.ts';
import type { Actor, Command } from '../domain/command.ts';
import { decidedPart, needsConfirmation, ownPart } from '../domain/decision-steps.ts';
import { permit } from '../domain/guards.ts';
import { readObject } from '../domain/json.ts';
import type { Marked } from '../domain/official-steps.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { actorFor, handledAs, type Rpc, readNumber } from './call.ts';
import { askedWith, notCanned, type Using, useCannedAnswer } from './canned/use-canned-answer.ts';
import { readReasons } from './reasons.ts';
import { shown } from './show.ts';

/**
 * Approves, rejects or returns a claimed application. Errors: `application-unknown`, `role-not-allowed`,
 * `action-not-allowed`, `not-your-turn`, `not-claimed`, `already-claimed`, `decision-proposed`, `facts-invalid`,
 * `reasons-invalid`, `basis-invalid`, `fields-invalid`, `canned-answer-unknown`, `canned-answer-unfit`,
 * `office-undetermined`, `version-stale`, `key-reused`, `request-invalid`.
 */
export function decideApplication(intake: Intake): Rpc<'DecideApplication'> {
  return async (request) => {
    const { outcome, reasons, language, fields, factsJson, expectedVersion, basis, papers, attachments, cannedAnswer } =
      request;
    const decision = readDecision(request);
    const asked = [
      outcome,
      reasons,
      language,
      fields,
      factsJson,
      expectedVersion,
      ...(basis.length + papers.length > 0 ? [basis, papers] : []),
      ...(attachments.length > 0 ? [{ attachments }] : []),
      ...askedWith(cannedAnswer),
    ];
    const performed = await perform(intake, {
      number: readNumber(request.number),
      actor: actorFor(intake),
      command: async (application, passport, actor) => {
        const at = { application, passport, actor };
        if (decision.name === 'approve') return await approval(intake, decision, at);
        return cannedAnswer ? await withCanned(intake, decision, cannedAnswer, at) : decision;
      },
      handled: handledAs(intake.sealer, request.idempotencyKey, 'decide', asked),
      expectedVersion,
    });
    return shown(intake, performed);
  };
}

export interface Approving {
  name: 'approve';
  given: Facts;
  reasons?: Reasons;
  basis?: string[];
}

/** What is decided, and by whom. */
interface UnderDecision {
  application: Application;
  passport: Passport;
  actor: Actor;
}

type Deciding = Approving | Extract<Command, { name: 'reject' | 'return' }>;

function readDecision(request: DecideApplicationRequest): Deciding {
  const reasons = readReasons(request);
  const basis = readBasis(request.basis);
  switch (request.outcome) {
    case 'OUTCOME_APPROVED':
      if (request.cannedAnswer) throw notCanned();
      return {
        name: 'approve',
        given: readObject(request.factsJson, '/facts'),
        ...(reasons.text && { reasons }),
        ...basis,
      };
    case 'OUTCOME_REJECTED':
      return { name: 'reject', reasons, ...basis };
    case 'OUTCOME_RETURNED':
      return { name: 'return', reasons, fields: request.fields, ...readMarked(request) };
    default:
      throw invalidField('/outcome', 'required', 'Say how you decide: approved, rejected or returned.');
  }
}

/** With the words of the agency's answer. Who may not decide is told so first. */
async function withCanned(
  intake: Intake,
  decision: Exclude<Deciding, Approving>,
  reference: CannedAnswerReference,
  at: UnderDecision,
): Promise<Command> {
  permit(at.application, decision.name, at.actor);
  const own = decision.reasons;
  const using: Using =
    decision.name === 'reject'
      ? { reference, own, kind: 'rejection' }
      : { reference, own, kind: 'return', marked: markedIn(decision) };
  return { ...decision, reasons: await useCannedAnswer(intake, using, at) };
}

function markedIn({ fields, papers = [], attachments = [] }: Extract<Command, { name: 'return' }>): Marked {
  return { fields, papers, attachments };
}

function readMarked({ papers, attachments }: DecideApplicationRequest): { papers: string[]; attachments: string[] } {
  if (papers.length > 30) {
    throw invalidField('/papers', 'maxItems', 'Name at most 30 papers, by their codes in the passport.');
  }
  if (attachments.length > 30) {
    throw invalidField('/attachments', 'maxItems', 'Name at most 30 files, by their names in the passport.');
  }
  return { papers, attachments };
}

function readBasis(basis: string[]): { basis?: string[] } {
  if (basis.length > 20 || basis.some((key) => key.length > 40)) {
    throw invalidField('/basis', 'maxItems', 'Name at most 20 legal bases, each by its key in the passport.');
  }
  return basis.length > 0 ? { basis } : {};
}

/** The command to approve with, and the result where the whole is approved by it. */
export async function approval(
  intake: Intake,
  { given, reasons, basis }: Approving,
  { application, passport, actor }: UnderDecision,
): Promise<Command> {
  // Before the facts are looked at: who may not decide is told so, not what is missing.
  permit(application, 'approve', actor);
  const part = ownPart(application, actor);
  const now = intake.now();
  checkGiven(application, passport, part.step, given, tashkentDay(now));
  const facts = Object.keys(given).length > 0 ? { facts: given } : {};
  const command = { name: 'approve', ...(reasons && { reasons }), ...(basis && { basis }), ...facts } as const;
  const world = { now, passport, agencyName: intake.agencyName };
  const decided = decidedPart(part, { actor, world }, 'approved', []);
  if (needsConfirmation(part, passport) || !completes(application, decided, passport)) return command;
  const all = { ...factsGiven(application, passport), ...given };
  return { ...command, completion: await completionOf(intake, application, passport, all) };
}
