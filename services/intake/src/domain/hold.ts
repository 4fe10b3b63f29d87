/** A legal hold: what keeps an application from being erased when its time of keeping is over. */
import { DomainError } from '@darcha/kit/errors.ts';
import { dayAfter, startOfDay } from '@darcha/legal-clock/clock.ts';
import type { Application, Reasons } from './application.ts';
import type { CommandName } from './lifecycle.ts';
import { hasRoom, stepsTooMany } from './room.ts';

/** It is sealed in the application. */
export interface Hold {
  agency: string;
  /** The head who placed it. */
  official: string;
  /** An instant. */
  at: string;
  reasons: Reasons;
  /** The act and its article, the number of the case; in the language of the reasons. */
  basis: string;
  /** YYYY-MM-DD. */
  reviewOn: string;
  /** When the agency was told that this day has passed, an instant. */
  reviewToldAt?: string;
}

/** When the day of its review begins. */
export function reviewedFrom({ reviewOn }: Pick<Hold, 'reviewOn'>): Date {
  return startOfDay(reviewOn);
}

/** When its agency is to be told that the day of its review has passed; undefined once it was: it stays until it is released. */
export function reviewDueAt({ reviewOn, reviewToldAt }: Hold): Date | undefined {
  return reviewToldAt === undefined ? startOfDay(dayAfter(reviewOn)) : undefined;
}

/** Why this hold cannot be placed or released by this official; undefined when nothing speaks against it. */
export function holdRefusal(
  application: Application,
  command: Extract<CommandName, 'hold' | 'release-hold'>,
  head: boolean,
): DomainError | undefined {
  if (!head) return new DomainError('forbidden', 'head-only', 'Only a head of the agency can place or release a hold.');
  if (command === 'release-hold') return application.hold ? undefined : noHold();
  if (application.erasedAt) {
    const message = 'The time of keeping was over, and what was personal is erased: there is nothing left to hold.';
    return new DomainError('wrong-state', 'application-erased', message);
  }
  if (application.hold) return inForce(application.hold);
  const advice = 'It has been held and released as often as its timeline can tell.';
  return hasRoom(application, 'application.hold-placed') ? undefined : stepsTooMany(advice);
}

function noHold(): DomainError {
  return new DomainError('wrong-state', 'no-hold', 'The application is not held: there is nothing to release.');
}

function inForce({ reviewOn }: Hold): DomainError {
  const message = `The application is held already, to be looked at again on ${reviewOn}. To hold it for another reason or longer, release that hold first.`;
  return new DomainError('wrong-state', 'hold-in-force', message);
}
