import { drawCollectionCode } from '../drawing.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { actorFor, handledAs, type ResultsRpc, readNumber } from './call.ts';
import { shown } from './show.ts';

/**
 * Another collection code. Errors: `application-unknown`, `role-not-allowed`, `action-not-allowed`, `steps-too-many`,
 * `version-stale`, `key-reused`, `request-invalid`.
 */
export function reissueCollectionCode(intake: Intake): ResultsRpc<'ReissueCollectionCode'> {
  return async ({ number, idempotencyKey }) => {
    const code = drawCollectionCode();
    const performed = await perform(intake, {
      number: readNumber(number),
      actor: actorFor(intake),
      command: () => ({ name: 'reissue-code', code }),
      handled: handledAs(intake.sealer, idempotencyKey, 'reissue-code', []),
    });
    return shown(intake, performed);
  };
}
