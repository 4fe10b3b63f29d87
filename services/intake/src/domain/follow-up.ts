/** The secrets by which an application is followed without signing in. Each is derived, so nothing of them is stored. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { encode, grouped, normalise } from './number.ts';

/** What is kept beside an application; none of it changes the application or its version. */
export interface FollowUp {
  /** How often the code was renewed. */
  code?: number;
  wrongCodes?: number;
  /** Until then no code is looked at. */
  lockedUntil?: Date;
  /** How often the calendar's secret was made anew. */
  calendar?: number;
  calendarOpen?: boolean;
}

/** Wrong codes after which none is looked at for an hour. */
export const mostWrongCodes = 5;
export const lockMs = 60 * 60_000;

/** 40 bits: eight characters. */
const codeBytes = 5;

type Pseudonym = (text: string) => string;

/** "7KQ2-M9XF"; the same until it is renewed. */
export function followUpCode(pseudonym: Pseudonym, number: string, { code = 0 }: FollowUp = {}): string {
  const bytes = Buffer.from(pseudonym(`follow-up:${number}:${code}`), 'base64url');
  return grouped(encode(bytes.subarray(0, codeBytes)));
}

/** The secret in the address of a calendar; undefined where none is open. */
export function calendarSecret(
  pseudonym: Pseudonym,
  number: string,
  { calendar = 0, calendarOpen }: FollowUp,
): string | undefined {
  return calendarOpen ? pseudonym(`calendar:${number}:${calendar}`) : undefined;
}

export function isLocked({ lockedUntil }: FollowUp, now: Date): boolean {
  return lockedUntil !== undefined && lockedUntil > now;
}

/** Compares in constant time, as people write codes. */
export function sameCode(one: string, other: string): boolean {
  return sameSecret(normalise(one), normalise(other));
}

/** Compares in constant time. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
