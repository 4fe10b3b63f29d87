import { invalidField } from '@darcha/kit/errors.ts';
import { permit } from '../domain/guards.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { actorFor, handledAs, type Rpc, readNumber } from './call.ts';
import { askedWith, useCannedAnswer } from './canned/use-canned-answer.ts';
import { readReasons } from './reasons.ts';
import { shown } from './show.ts';

/**
 * Extends the legal term of a claimed application, with notice to the applicant. Errors: `application-unknown`,
 * `role-not-allowed`, `action-not-allowed`, `not-claimed`, `already-claimed`, `extension-not-allowed`, `extension-too-long`,
 * `reasons-invalid`, `canned-answer-unknown`, `canned-answer-unfit`, `version-stale`, `key-reused`, `request-invalid`.
 */
export function extendDeadline(intake: Intake): Rpc<'ExtendDeadline'> {
  return async (request) => {
    const { days, reasons: text, language, expectedVersion, idempotencyKey, cannedAnswer } = request;
    if (days < 0) throw invalidField('/days', 'minimum', 'Give a number of days; 0 means as many as may be.');
    const reasons = readReasons(request);
    const performed = await perform(intake, {
      number: readNumber(request.number),
      actor: actorFor(intake),
      command: async (application, passport, actor) => {
        if (!cannedAnswer) return { name: 'extend', days, reasons };
        permit(application, 'extend', actor);
        const using = { reference: cannedAnswer, kind: 'extension', own: reasons } as const;
        const words = await useCannedAnswer(intake, using, { application, passport, actor });
        return { name: 'extend', days, reasons: words };
      },
      handled: handledAs(intake.sealer, idempotencyKey, 'extend', [
        ...[days, text, language, expectedVersion],
        ...askedWith(cannedAnswer),
      ]),
      expectedVersion,
    });
    return shown(intake, performed);
  };
}
