import { randomBytes } from 'node:crypto';
import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { DecideApplicationRequest } from '@darcha/proto/gen/darcha/intake/v1/DecideApplicationRequest.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Facts, Reasons } from '../domain/application.ts';
import type { Actor, Command } from '../domain/command.ts';
import { approvedFacts } from '../domain/facts.ts';
import { permit } from '../domain/guards.ts';
import { readObject } from '../domain/json.ts';
import { collectionCodeBytes, encode } from '../domain/number.ts';
import { collectionOffice } from '../domain/rules.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { actorFor, handledAs, type Rpc, readNumber } from './call.ts';
import { readReasons } from './reasons.ts';
import { shown } from './show.ts';

/**
 * Approves, rejects or returns a claimed application. Errors: `application-unknown`, `role-not-allowed`,
 * `action-not-allowed`, `not-claimed`, `already-claimed`, `facts-invalid`, `reasons-invalid`, `fields-invalid`,
 * `office-undetermined`, `version-stale`, `key-reused`, `request-invalid`.
 */
export function decideApplication(intake: Intake): Rpc<'DecideApplication'> {
  return async (request) => {
    const { outcome, reasons, language, fields, factsJson, expectedVersion } = request;
    const decision = readDecision(request);
    const asked = [outcome, reasons, language, fields, factsJson, expectedVersion];
    const performed = await perform(intake, {
      number: readNumber(request.number),
      actor: actorFor(intake),
      command: (application, passport, actor) =>
        decision.name === 'approve' ? approval(intake, decision, { application, passport, actor }) : decision,
      handled: handledAs(intake.sealer, request.idempotencyKey, 'decide', asked),
      expectedVersion,
    });
    return shown(intake, performed);
  };
}

interface Approving {
  name: 'approve';
  given: Facts;
  reasons?: Reasons;
}

type Deciding = Approving | Extract<Command, { name: 'reject' | 'return' }>;

function readDecision(request: DecideApplicationRequest): Deciding {
  const reasons = readReasons(request);
  switch (request.outcome) {
    case 'OUTCOME_APPROVED':
      return { name: 'approve', given: readObject(request.factsJson, '/facts'), ...(reasons.text && { reasons }) };
    case 'OUTCOME_REJECTED':
      return { name: 'reject', reasons };
    case 'OUTCOME_RETURNED':
      return { name: 'return', reasons, fields: request.fields };
    default:
      throw invalidField('/outcome', 'required', 'Say how you decide: approved, rejected or returned.');
  }
}

async function approval(
  intake: Intake,
  { given, reasons }: Approving,
  { application, passport, actor }: { application: Application; passport: Passport; actor: Actor },
): Promise<Command> {
  // Before the facts are looked at: who may not decide is told so, not what is missing.
  permit(application, 'approve', actor);
  const now = intake.now();
  const today = tashkentDay(now);
  const facts = approvedFacts(application, passport, given, today);
  const common = { name: 'approve', ...(reasons && { reasons }) } as const;
  if (application.tier === 'transactional') {
    return { ...common, issued: await intake.issue(application, passport, facts, now) };
  }
  const office = collectionOffice(application, passport, today);
  if (office === undefined) {
    const message =
      'The office of collection does not follow from the answers. Return the application to be corrected.';
    throw new DomainError('wrong-state', 'office-undetermined', message);
  }
  return { ...common, collection: { facts, office, code: encode(randomBytes(collectionCodeBytes)) } };
}
