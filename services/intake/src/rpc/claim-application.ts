import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { actorFor, handledAs, type Rpc, readNumber } from './call.ts';
import { shown } from './show.ts';

/**
 * Takes an application into the official's own hands. Errors: `application-unknown`, `role-not-allowed`,
 * `action-not-allowed`, `already-claimed`, `key-reused`.
 */
export function claimApplication(intake: Intake): Rpc<'ClaimApplication'> {
  return async ({ number, idempotencyKey }) => {
    const performed = await perform(intake, {
      number: readNumber(number),
      actor: actorFor(intake),
      command: () => ({ name: 'claim' }),
      handled: handledAs(intake.sealer, idempotencyKey, 'claim', []),
    });
    return shown(intake, performed);
  };
}
