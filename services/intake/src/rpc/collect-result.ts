import { invalidField } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application } from '../domain/application.ts';
import type { Command } from '../domain/command.ts';
import { codeFits } from '../domain/official-steps.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { actorFor, handledAs, type Rpc, readNumber } from './call.ts';
import { shown } from './show.ts';

/**
 * Hands the result over at the office; it is then also there in signed form. Errors: `application-unknown`,
 * `role-not-allowed`, `action-not-allowed`, `collection-code-wrong`, `collection-locked`, `key-reused`, `request-invalid`.
 */
export function collectResult(intake: Intake): Rpc<'CollectResult'> {
  return async ({ number, collectionCode, idempotencyKey }) => {
    if (collectionCode === '' || collectionCode.length > 40) {
      throw invalidField('/collectionCode', 'required', 'Give the collection code the applicant shows.');
    }
    const performed = await perform(intake, {
      number: readNumber(number),
      actor: actorFor(intake),
      command: (application, passport) => collecting(intake, collectionCode, application, passport),
      handled: handledAs(intake.sealer, idempotencyKey, 'collect', [collectionCode]),
    });
    return shown(intake, performed);
  };
}

async function collecting(
  intake: Intake,
  code: string,
  application: Application,
  passport: Passport,
): Promise<Command> {
  const { status } = application;
  if (status.kind !== 'ready-for-collection' || !codeFits(status, code)) return { name: 'collect', code };
  return {
    name: 'collect',
    code,
    issued: await intake.issue(application, passport, status.secret.facts, intake.now()),
  };
}
