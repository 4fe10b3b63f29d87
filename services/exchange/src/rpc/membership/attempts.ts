/** How often somebody may fail: guessing is hopeless anyway, and is to be quiet besides. */
import { DomainError } from '@darcha/kit/errors.ts';

export interface Attempts {
  /** Does the work; its failure is counted for each key. Throws `attempts-exhausted` instead when one has failed too often. */
  bounded<T>(keys: string[], work: () => Promise<T>): Promise<T>;
}

export interface AttemptLimits {
  failures: number;
  withinMs: number;
}

/** Keys that are remembered; whoever comes from so many addresses that the oldest is forgotten gains little by it. */
const remembered = 10_000;

export function createAttempts({ failures, withinMs }: AttemptLimits, now = Date.now): Attempts {
  const failed = new Map<string, { count: number; since: number }>();
  const current = (key: string) => {
    const found = failed.get(key);
    return found && now() - found.since < withinMs ? found : undefined;
  };
  const count = (key: string) => {
    const entry = current(key) ?? { count: 0, since: now() };
    failed.delete(key);
    if (failed.size >= remembered) failed.delete(failed.keys().next().value ?? '');
    failed.set(key, { ...entry, count: entry.count + 1 });
  };
  return {
    bounded: async (keys, work) => {
      if (keys.some((key) => (current(key)?.count ?? 0) >= failures)) throw exhausted(withinMs);
      try {
        return await work();
      } catch (error) {
        for (const key of keys) count(key);
        throw error;
      }
    },
  };
}

function exhausted(withinMs: number): DomainError {
  const advice = `Try again in ${Math.ceil(withinMs / 1_000)} seconds.`;
  return new DomainError('too-many', 'attempts-exhausted', `Too many attempts have failed. ${advice}`);
}
