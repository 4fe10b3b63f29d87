import type { Intake } from '../../intake.ts';
import { perform } from '../../perform.ts';
import { actorFor, handledAs, readNumber } from '../call.ts';
import { shown } from '../show.ts';
import type { HoldsRpc } from './place-hold.ts';

/**
 * Ends a hold. Errors: `application-unknown`, `role-not-allowed`, `head-only`, `action-not-allowed`, `no-hold`, `version-stale`,
 * `key-reused`.
 */
export function releaseHold(intake: Intake): HoldsRpc<'ReleaseHold'> {
  return async ({ number, idempotencyKey }) => {
    const performed = await perform(intake, {
      number: readNumber(number),
      actor: actorFor(intake),
      command: () => ({ name: 'release-hold' }),
      handled: handledAs(intake.sealer, idempotencyKey, 'release-hold', []),
    });
    return shown(intake, performed);
  };
}
