import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { holds, MethodsOf } from '@darcha/proto/contracts.ts';
import type { Intake } from '../../intake.ts';
import { perform } from '../../perform.ts';
import { actorFor, handledAs, readNumber } from '../call.ts';
import { readReasons } from '../reasons.ts';
import { shown } from '../show.ts';

type Methods = MethodsOf<typeof holds>;
export type HoldsRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

/**
 * Keeps an application from being erased. Errors: `application-unknown`, `role-not-allowed`, `head-only`, `action-not-allowed`,
 * `hold-invalid`, `hold-in-force`, `application-erased`, `steps-too-many`, `version-stale`, `key-reused`, `request-invalid`.
 */
export function placeHold(intake: Intake): HoldsRpc<'PlaceHold'> {
  return async (request) => {
    const { basis, reviewOn } = request;
    const reasons = readReasons(request);
    const asked = [request.reasons, request.language, basis, reviewOn];
    const performed = await perform(intake, {
      number: readNumber(request.number),
      actor: actorFor(intake),
      command: () => ({ name: 'hold', reasons, basis, reviewOn }),
      handled: handledAs(intake.sealer, request.idempotencyKey, 'place-hold', asked),
    });
    return shown(intake, performed);
  };
}
