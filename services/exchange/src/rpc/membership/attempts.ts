/** How often somebody may fail: guessing is hopeless anyway, and is to be quiet besides. */
import { DomainError } from '@darcha/kit/errors.ts';
import { type AllowanceLimits, createAllowance } from '../allowance.ts';

export interface Attempts {
  /** Does the work; its failure is counted for each key. Throws `attempts-exhausted` instead when one has failed too often. */
  bounded<T>(keys: string[], work: () => Promise<T>): Promise<T>;
}

export function createAttempts(limits: AllowanceLimits, now = Date.now): Attempts {
  const failures = createAllowance(limits, now);
  return {
    bounded: async (keys, work) => {
      const seconds = Math.max(...keys.map(failures.secondsToWait));
      if (seconds > 0) throw exhausted(seconds);
      try {
        return await work();
      } catch (error) {
        for (const key of keys) failures.spend(key);
        throw error;
      }
    },
  };
}

function exhausted(seconds: number): DomainError {
  const message = `Too many attempts have failed. Try again in ${seconds} seconds.`;
  return new DomainError('too-many', 'attempts-exhausted', message);
}
