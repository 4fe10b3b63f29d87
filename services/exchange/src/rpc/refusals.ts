/** How often a member may be refused: each refusal is an entry of the log, which one that asks on and on could fill. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { type AllowanceLimits, createAllowance } from './allowance.ts';

export interface Refusals {
  /** Throws `refusals-exhausted` when no question of the member, or of it under an agreement, is taken in for now. */
  check(whose: string): void;
  /** Counts a question that was denied. */
  count(whose: string): void;
}

export function createRefusals(limits: AllowanceLimits, log: Logger, now = Date.now): Refusals {
  const denied = createAllowance(limits, now);
  return {
    check: (member) => {
      const seconds = denied.secondsToWait(member);
      if (seconds === 0) return;
      const message = `${limits.times} of your questions were denied within ${limits.withinMs / 1_000} seconds, and no more of them are taken in for now. Look in the log for what is wrong with them, and ask again in ${seconds} seconds.`;
      throw new DomainError('too-many', 'refusals-exhausted', message, {
        details: { retryAfterSeconds: String(seconds) },
      });
    },
    count: (member) => {
      if (denied.spend(member) !== limits.times) return;
      log.warn({ member, times: limits.times }, 'a member was denied so often that its questions are not taken in now');
    },
  };
}
