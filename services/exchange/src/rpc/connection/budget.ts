/** How often each member may do something. */
import { DomainError } from '@darcha/kit/errors.ts';

export interface BudgetLimits {
  /** At this instance. */
  calls: number;
  withinMs: number;
}

export interface Budget {
  /** Takes one call of the member; throws `tests-exhausted` when there is none left. */
  spend(member: string): void;
}

export function createBudget({ calls, withinMs }: BudgetLimits, now = Date.now): Budget {
  // No more of them than there are members: nobody else gets here.
  const spent = new Map<string, { count: number; since: number }>();
  return {
    spend: (member) => {
      const known = spent.get(member);
      const current = known && now() - known.since < withinMs ? known : { count: 0, since: now() };
      if (current.count >= calls) {
        const seconds = Math.ceil((current.since + withinMs - now()) / 1_000);
        const what = `A member may test its connection ${calls} times in ${withinMs / 1_000} seconds.`;
        throw new DomainError('too-many', 'tests-exhausted', `${what} Try again in ${seconds} seconds.`);
      }
      spent.set(member, { ...current, count: current.count + 1 });
    },
  };
}
