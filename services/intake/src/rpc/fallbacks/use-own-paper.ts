import { awaited, checkPaper } from '../../domain/fallback-steps.ts';
import { readObject } from '../../domain/json.ts';
import type { Intake } from '../../intake.ts';
import type { Processing } from '../../work/process.ts';
import { handledAs, requirePerson } from '../call.ts';
import { askOnceMore, type FallbacksRpc, findFor } from './fallback-call.ts';
import { stepTaken } from './step.ts';

/**
 * Goes on with the applicant's own paper. Errors: `sign-in-required`, `persons-only`, `application-unknown`,
 * `action-not-allowed`, `fallback-not-open`, `paper-missing`, `form-invalid`, `register-unavailable`, `request-invalid`,
 * `version-stale`, `key-reused`.
 */
export function useOwnPaper(intake: Intake, processing: Processing): FallbacksRpc<'UseOwnPaper'> {
  return async ({ number, name, statedJson, expectedVersion, idempotencyKey }) => {
    requirePerson();
    const stated = readObject(statedJson, '/stated');
    const asked = [number, name, statedJson, expectedVersion];
    const handled = handledAs(intake.sealer, idempotencyKey, 'use-own-paper', asked);
    const found = await findFor(intake, { number, action: 'use-own-paper', handled });
    const taking = { intake, processing, found, expectedVersion, handled };
    if (found.repeated) return await stepTaken(taking);
    awaited(found.application, name, found.passport, 'paper');
    // What is wrong with it is told before a register is asked for nothing.
    checkPaper(found.application, found.passport, name, stated);
    if (await askOnceMore(intake, found, name)) return await stepTaken(taking);
    return await stepTaken(taking, { name: 'use-own-paper', evidence: name, stated });
  };
}
