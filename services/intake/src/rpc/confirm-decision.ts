import type { Passport } from '@darcha/proto/passport.ts';
import { completes, completionOf, factsGiven } from '../completion.ts';
import type { Application } from '../domain/application.ts';
import type { Actor, Command } from '../domain/command.ts';
import { decidedPart, ownPart } from '../domain/decision-steps.ts';
import { permit } from '../domain/guards.ts';
import type { Intake } from '../intake.ts';
import { type ExaminationRpc, takeAsOfficial } from './examination-call.ts';
import { shown } from './show.ts';

/**
 * Makes a decision that another official has proposed. Errors: `application-unknown`, `action-not-allowed`, `not-your-turn`,
 * `nothing-proposed`, `own-proposal`, `facts-invalid`, `office-undetermined`, `version-stale`, `key-reused`.
 */
export function confirmDecision(intake: Intake): ExaminationRpc<'ConfirmDecision'> {
  return async ({ number, expectedVersion, idempotencyKey }) => {
    const performed = await takeAsOfficial(intake, {
      ...{ number, idempotencyKey, expectedVersion, rpc: 'confirm', asked: [expectedVersion] },
      command: (application, passport, actor) => confirmation(intake, application, passport, actor),
    });
    return shown(intake, performed);
  };
}

async function confirmation(
  intake: Intake,
  application: Application,
  passport: Passport,
  actor: Actor,
): Promise<Command> {
  permit(application, 'confirm', actor);
  const part = ownPart(application, actor);
  const world = { now: intake.now(), passport, agencyName: intake.agencyName };
  const decided = decidedPart(part, { actor, world }, part.proposal?.outcome ?? 'refused', []);
  if (!completes(application, decided, passport)) return { name: 'confirm' };
  const completion = await completionOf(intake, application, passport, factsGiven(application, passport));
  return { name: 'confirm', completion };
}
