/** How often each of those who call may do something within a span of time, at this instance. */

export interface AllowanceLimits {
  times: number;
  withinMs: number;
}

export interface Allowance {
  /** Seconds until a key has something left, rounded up; 0 when it has. */
  secondsToWait(key: string): number;
  /** Takes one from what a key has left; gives how many it has taken. */
  spend(key: string): number;
}

/** Keys that are remembered; whoever comes under so many that the oldest is forgotten gains little by it. */
const remembered = 10_000;

export function createAllowance({ times, withinMs }: AllowanceLimits, now = Date.now): Allowance {
  const spent = new Map<string, { count: number; since: number }>();
  const current = (key: string) => {
    const found = spent.get(key);
    return found && now() - found.since < withinMs ? found : { count: 0, since: now() };
  };
  return {
    secondsToWait: (key) => {
      const { count, since } = current(key);
      return count < times ? 0 : Math.ceil((since + withinMs - now()) / 1_000);
    },
    spend: (key) => {
      const { count, since } = current(key);
      spent.delete(key);
      if (spent.size >= remembered) spent.delete(spent.keys().next().value ?? '');
      spent.set(key, { count: count + 1, since });
      return count + 1;
    },
  };
}
