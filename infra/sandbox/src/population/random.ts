/** A generator of numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean;
  /** One of the list; throws RangeError when it is empty. */
  pick<T>(list: readonly T[]): T;
  /** A calendar day of one of the years, `YYYY-MM-DD`; never after the 28th, so that every month has it. */
  day(firstYear: number, lastYear: number): string;
}

/** Mulberry32: 32 bits of state are plenty for a few hundred people. Never for keys or codes. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    whole,
    chance: (percent) => next() * 100 < percent,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('nothing to pick from: the list is empty');
      return list[whole(0, list.length - 1)] as T;
    },
    day: (firstYear, lastYear) => `${whole(firstYear, lastYear)}-${two(whole(1, 12))}-${two(whole(1, 28))}`,
  };
}
