/** The calendar of an application or a bundle: a secret that opens it, and the deadlines in it. */
import { DomainError } from '@darcha/kit/errors.ts';
import { toWireText } from '@darcha/proto/text.ts';
import { calendarSecret } from '../../domain/follow-up.ts';
import { sameSecret } from '../../domain/secret.ts';
import type { Intake } from '../../intake.ts';
import { type FollowingRpc, keepingOf, ownNumber } from './call.ts';
import { deadlinesIn, findFollowed } from './found.ts';

/** A new secret; the one before opens nothing any more. Errors: `application-unknown`, `bundle-unknown`, `role-not-allowed`. */
export function openCalendar(intake: Intake): FollowingRpc<'OpenCalendar'> {
  return async ({ number: text }) => {
    const number = await ownNumber(intake, text);
    const secret = calendarSecret(
      intake.sealer.pseudonym,
      number,
      await keepingOf(intake, number).openCalendar(number),
    );
    // Closed by another call at the same moment: then that one has the last word.
    if (secret === undefined) throw calendarUnknown();
    return { secret };
  };
}

/** No secret opens it any more. Errors: `application-unknown`, `bundle-unknown`, `role-not-allowed`. */
export function closeCalendar(intake: Intake): FollowingRpc<'CloseCalendar'> {
  return async ({ number: text }) => {
    const number = await ownNumber(intake, text);
    await keepingOf(intake, number).closeCalendar(number);
    return {};
  };
}

/** The deadlines, for whoever has the secret. Errors: `calendar-unknown`. */
export function readCalendar(intake: Intake): FollowingRpc<'ReadCalendar'> {
  return async ({ number: text, secret }) => {
    const found = await findFollowed(intake, text);
    const right = found && calendarSecret(intake.sealer.pseudonym, found.number, found.followUp);
    if (!found || right === undefined || !sameSecret(right, secret)) throw calendarUnknown();
    const { number } = found;
    const deadlines = await deadlinesIn(intake, found);
    if ('bundle' in found) {
      const { title, version } = found.bundle;
      return { number, title: toWireText(title), version, deadlines };
    }
    const { service, serviceVersion, version } = found.application;
    const { title } = await intake.passports.get(service, serviceVersion);
    return { number, title: toWireText(title), version, deadlines };
  };
}

function calendarUnknown(): DomainError {
  const message = 'There is no calendar at this address. The applicant makes a new address in the application.';
  return new DomainError('not-found', 'calendar-unknown', message);
}
