/** What becomes of a parked question whose delivery failed: tried again later, or ended. */
import { DomainError } from '@darcha/kit/errors.ts';
import { verdictOf } from '../domain/errors.ts';
import type { Ending, Held } from '../store/parked-store.ts';

export interface Failed {
  /** Its provider may have heard of it. */
  put: boolean;
  /** Its signature has been verified. */
  trusted: boolean;
  now: Date;
  /** How often a question may go to a provider that does not answer it. */
  mostAttempts: number;
}

/** The ending, or when it is due again. */
export function afterFailure(error: unknown, held: Held, failed: Failed): Ending | Date {
  const { put, trusted, now } = failed;
  const later = put ? attemptedAgain(error, held, failed) : missedAgain(error, held, now);
  if (later) return later;
  return {
    ...verdictOf(error),
    message:
      error instanceof DomainError ? error.message : 'The exchange failed. Ask again later, or tell its operator.',
    ...(error instanceof DomainError && error.party !== undefined && { party: error.party }),
    put,
    trusted,
  };
}

/** Not there again, or nothing could be decided. */
const transient = new Set([
  'provider-away',
  'provider-circuit-open',
  'provider-slow',
  'agreements-unavailable',
  'log-unavailable',
]);
const pause = { first: 1_000, longest: 60_000, afterAttempt: 5_000 } as const;

/** Of what was agreed. */
const disagreed = new Set(['no-agreement', 'purpose-not-agreed', 'agreement-not-in-force', 'fields-not-agreed']);
/** It was agreed when it was parked, and an instance may know of what was agreed a second later than another; milliseconds. */
const agreedEverywhere = 2_000;

/** It never ends before its time for want of anybody to decide; what is wrong with it ends it. */
function missedAgain(error: unknown, { misses, answerBy, parkedAt }: Held, now: Date): Date | undefined {
  if (!(error instanceof DomainError) || transient.has(error.code)) {
    const wait = Math.min(pause.longest, pause.first * 2 ** Math.min(misses, 10));
    // When its time is over it is ended at once.
    return new Date(Math.min(now.getTime() + wait, Math.max(answerBy.getTime(), now.getTime() + pause.first)));
  }
  if (disagreed.has(error.code) && now.getTime() - parkedAt.getTime() < agreedEverywhere) {
    return new Date(now.getTime() + pause.first);
  }
  const renewsAt = error.code === 'quota-exhausted' ? new Date(error.details.renewsAt ?? '') : undefined;
  return renewsAt && renewsAt < answerBy ? renewsAt : undefined;
}

function attemptedAgain(error: unknown, { attempts }: Held, { now, mostAttempts }: Failed): Date | undefined {
  if (attempts >= mostAttempts) return undefined;
  const silent = !(error instanceof DomainError) || transient.has(error.code);
  return silent ? new Date(now.getTime() + pause.afterAttempt) : undefined;
}
