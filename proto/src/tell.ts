/** How what is held of a person is told to them. Each member of a type has its way, or a reason to be left out: the compiler misses none. */

/** Left out, and why. */
export interface LeftOut {
  leftOut: string;
}

/** As it is, in another form, or left out. */
export type Telling<Value, Whole> = 'as-it-is' | ((value: Value, whole: Whole) => unknown) | LeftOut;
export type Tellings<T> = { readonly [Name in keyof Required<T>]: Telling<Required<T>[Name], T> };

export const leftOut = (why: string): LeftOut => ({ leftOut: why });

export function tell<T extends object>(whole: T, tellings: Tellings<T>): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const name of Object.keys(tellings) as (keyof T & string)[]) {
    const value = whole[name];
    const telling = tellings[name] as Telling<unknown, T>;
    if (value === undefined || typeof telling === 'object') continue;
    told[name] = telling === 'as-it-is' ? value : telling(value, whole);
  }
  return told;
}

/**
 * What a service's database holds of persons, collection by collection: under which paths of an export it stands, or why nothing of it
 * does. A test holds it against the collections there are.
 */
export type Inventory = Readonly<Record<string, { exportedAs: readonly string[] } | LeftOut>>;
