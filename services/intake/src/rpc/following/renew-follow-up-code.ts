import { followUpCode } from '../../domain/follow-up.ts';
import type { Intake } from '../../intake.ts';
import { type FollowingRpc, keepingOf, ownNumber } from './call.ts';

/** Another code to follow by; a lock ends. Errors: `application-unknown`, `bundle-unknown`, `role-not-allowed`. */
export function renewFollowUpCode(intake: Intake): FollowingRpc<'RenewFollowUpCode'> {
  return async ({ number: text }) => {
    const number = await ownNumber(intake, text);
    return {
      code: followUpCode(intake.sealer.pseudonym, number, await keepingOf(intake, number).renewFollowUp(number)),
    };
  };
}
