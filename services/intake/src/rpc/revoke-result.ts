import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { actorFor, handledAs, type ResultsRpc, readNumber } from './call.ts';
import { readReasons } from './reasons.ts';
import { shown } from './show.ts';

/**
 * Takes a result out of force. Errors: `application-unknown`, `role-not-allowed`, `head-only`, `action-not-allowed`,
 * `reasons-invalid`, `version-stale`, `key-reused`, `request-invalid`.
 */
export function revokeResult(intake: Intake): ResultsRpc<'RevokeResult'> {
  return async (request) => {
    const reasons = readReasons(request);
    const performed = await perform(intake, {
      number: readNumber(request.number),
      actor: actorFor(intake),
      command: () => ({ name: 'revoke', reasons }),
      handled: handledAs(intake.sealer, request.idempotencyKey, 'revoke', [request.reasons, request.language]),
    });
    return shown(intake, performed);
  };
}
