/** The calendar of an application: a secret that opens it, and the deadlines in it. */
import { DomainError } from '@darcha/kit/errors.ts';
import { toWireText } from '@darcha/proto/text.ts';
import { deadlinesOf } from '../../domain/deadlines.ts';
import { calendarSecret } from '../../domain/follow-up.ts';
import { readApplicationNumber } from '../../domain/number.ts';
import { sameSecret } from '../../domain/secret.ts';
import { deadlineTexts } from '../../domain/texts/deadlines.ts';
import type { Intake } from '../../intake.ts';
import { type FollowingRpc, ownNumber } from './call.ts';

/** A new secret; the one before opens nothing any more. Errors: `application-unknown`, `role-not-allowed`. */
export function openCalendar(intake: Intake): FollowingRpc<'OpenCalendar'> {
  return async ({ number: text }) => {
    const number = await ownNumber(intake, text);
    const secret = calendarSecret(intake.sealer.pseudonym, number, await intake.store.openCalendar(number));
    // Closed by another call at the same moment: then that one has the last word.
    if (secret === undefined) throw calendarUnknown();
    return { secret };
  };
}

/** No secret opens it any more. Errors: `application-unknown`, `role-not-allowed`. */
export function closeCalendar(intake: Intake): FollowingRpc<'CloseCalendar'> {
  return async ({ number }) => {
    await intake.store.closeCalendar(await ownNumber(intake, number));
    return {};
  };
}

/** The deadlines, for whoever has the secret. Errors: `calendar-unknown`. */
export function readCalendar({ store, sealer, passports, now }: Intake): FollowingRpc<'ReadCalendar'> {
  return async ({ number: text, secret }) => {
    const number = readApplicationNumber(text);
    const followed = number === undefined ? undefined : await store.findFollowed(number);
    const right = followed && calendarSecret(sealer.pseudonym, followed.application.number, followed.followUp);
    if (!followed || right === undefined || !sameSecret(right, secret)) throw calendarUnknown();
    const { application } = followed;
    const { title } = await passports.get(application.service, application.serviceVersion);
    return {
      number: application.number,
      title: toWireText(title),
      version: application.version,
      deadlines: deadlinesOf(application, now()).map(({ kind, day }) => ({
        kind,
        day,
        title: toWireText(deadlineTexts[kind]),
      })),
    };
  };
}

function calendarUnknown(): DomainError {
  const message = 'There is no calendar at this address. The applicant makes a new address in the application.';
  return new DomainError('not-found', 'calendar-unknown', message);
}
