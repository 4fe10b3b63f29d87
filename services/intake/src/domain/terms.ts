/** Terms that hold where a passport names none. */
import { dayMs } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';

/** Days a draft is kept. */
export const draftTerm = '30 days';

/** Before a draft is erased its owner is told, and has so many days left, milliseconds. */
export const draftNoticeMs = 5 * dayMs;

/** From submission to decision. */
export function decideWithin(passport: Passport): string {
  return passport.clock?.decide ?? '15 days';
}

/** For a correction by the applicant. */
export function correctWithin(passport: Passport): string {
  return passport.clock?.correct ?? '10 working days';
}

/** For the collection of a result. */
export function collectWithin(passport: Passport): string {
  return passport.result?.collect?.within ?? '30 days';
}
