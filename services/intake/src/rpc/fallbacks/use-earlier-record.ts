import { DomainError } from '@darcha/kit/errors.ts';
import { awaited } from '../../domain/fallback-steps.ts';
import type { Intake } from '../../intake.ts';
import type { Processing } from '../../work/process.ts';
import { handledAs, readNumber, requirePerson } from '../call.ts';
import { askOnceMore, type FallbacksRpc, findEarlier, findFor } from './fallback-call.ts';
import { stepTaken } from './step.ts';

/**
 * Uses a record of an earlier application, which the applicant has looked at. Errors: `sign-in-required`, `persons-only`,
 * `application-unknown`, `action-not-allowed`, `fallback-not-open`, `earlier-record-unknown`, `register-unavailable`,
 * `version-stale`, `key-reused`.
 */
export function useEarlierRecord(intake: Intake, processing: Processing): FallbacksRpc<'UseEarlierRecord'> {
  return async ({ number, name, earlier: wanted, expectedVersion, idempotencyKey }) => {
    requirePerson();
    const asked = [number, name, wanted, expectedVersion];
    const handled = handledAs(intake.sealer, idempotencyKey, 'use-earlier-record', asked);
    const found = await findFor(intake, { number, action: 'use-earlier-record', handled });
    const taking = { intake, processing, found, expectedVersion, handled };
    if (found.repeated) return await stepTaken(taking);
    awaited(found.application, name, found.passport, 'earlier');
    const earlier = await findEarlier(intake, found, name, readNumber(wanted));
    if (!earlier) throw earlierUnknown();
    if (await askOnceMore(intake, found, name)) return await stepTaken(taking);
    const { application, ...record } = earlier;
    return await stepTaken(taking, { name: 'use-earlier-record', evidence: name, earlier: application, ...record });
  };
}

function earlierUnknown(): DomainError {
  const message =
    'That application holds no such record that may be used here, or holds it no longer. The list of fallbacks says which does.';
  return new DomainError('not-found', 'earlier-record-unknown', message);
}
