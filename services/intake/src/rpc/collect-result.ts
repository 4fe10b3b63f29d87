import { invalidField } from '@darcha/kit/errors.ts';
import type { CollectedBy as WireCollectedBy } from '@darcha/proto/gen/darcha/intake/v1/CollectedBy.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, CollectedBy } from '../domain/application.ts';
import type { Command } from '../domain/command.ts';
import { codeFits } from '../domain/result-steps.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { actorFor, handledAs, type Rpc, readNumber } from './call.ts';
import { shown } from './show.ts';

/**
 * Hands the result over at the office; it is then also there in signed form. Errors: `application-unknown`,
 * `role-not-allowed`, `action-not-allowed`, `collection-code-wrong`, `collection-locked`, `collector-not-named`,
 * `key-reused`, `request-invalid`.
 */
export function collectResult(intake: Intake): Rpc<'CollectResult'> {
  return async ({ number, collectionCode, collectedBy, idempotencyKey }) => {
    if (collectionCode === '' || collectionCode.length > 40) {
      throw invalidField('/collectionCode', 'required', 'Give the collection code the applicant shows.');
    }
    const performed = await perform(intake, {
      number: readNumber(number),
      actor: actorFor(intake),
      command: (application, passport) =>
        collecting(intake, { code: collectionCode, by: readBy(collectedBy) }, { application, passport }),
      handled: handledAs(intake.sealer, idempotencyKey, 'collect', [collectionCode, readBy(collectedBy)]),
    });
    return shown(intake, performed);
  };
}

async function collecting(
  intake: Intake,
  given: { code: string; by: CollectedBy },
  { application, passport }: { application: Application; passport: Passport },
): Promise<Command> {
  const { status } = application;
  if (status.kind !== 'ready-for-collection' || !codeFits(status, given.code)) return { name: 'collect', ...given };
  return {
    name: 'collect',
    ...given,
    issued: await intake.issue(application, passport, status.secret.facts, intake.now()),
  };
}

function readBy(by: WireCollectedBy): CollectedBy {
  return by === 'COLLECTED_BY_COLLECTOR' ? 'collector' : 'applicant';
}
