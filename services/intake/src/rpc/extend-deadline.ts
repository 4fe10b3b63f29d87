import { invalidField } from '@darcha/kit/errors.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { actorFor, handledAs, type Rpc, readNumber } from './call.ts';
import { readReasons } from './reasons.ts';
import { shown } from './show.ts';

/**
 * Extends the legal term of a claimed application, with notice to the applicant. Errors: `application-unknown`,
 * `role-not-allowed`, `action-not-allowed`, `not-claimed`, `already-claimed`, `extension-not-allowed`, `extension-too-long`,
 * `reasons-invalid`, `version-stale`, `key-reused`, `request-invalid`.
 */
export function extendDeadline(intake: Intake): Rpc<'ExtendDeadline'> {
  return async (request) => {
    const { days, reasons: text, language, expectedVersion, idempotencyKey } = request;
    if (days < 0) throw invalidField('/days', 'minimum', 'Give a number of days; 0 means as many as may be.');
    const reasons = readReasons(request);
    const performed = await perform(intake, {
      number: readNumber(request.number),
      actor: actorFor(intake),
      command: () => ({ name: 'extend', days, reasons }),
      handled: handledAs(intake.sealer, idempotencyKey, 'extend', [days, text, language, expectedVersion]),
      expectedVersion,
    });
    return shown(intake, performed);
  };
}
