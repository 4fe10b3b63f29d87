/**
 * What of the queue an official has chosen to work on: a territory, a skill, a service. It stands in the address and so goes along
 * from one application to the next.
 */
import type { Visit } from '../page.ts';

const names = ['territory', 'skill', 'service'] as const;
export type Lane = Readonly<Record<(typeof names)[number], string>>;

export function laneOf({ query }: Pick<Visit, 'query'>): Lane {
  return Object.fromEntries(names.map((name) => [name, query(name)])) as Lane;
}

/** An address of the desk within the lane. */
export function inLane(path: string, lane: Lane, more: Readonly<Record<string, string>> = {}): string {
  const given = Object.entries({ ...lane, ...more }).filter(([, value]) => value !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
