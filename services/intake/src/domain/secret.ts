/** Secrets somebody shows: how they are compared, and how often they may be guessed. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { normalise } from './number.ts';

/** Wrong codes after which none is looked at for an hour. */
export const mostWrongCodes = 5;
export const lockMs = 60 * 60_000;

/** Compares in constant time, as people write codes. */
export function sameCode(one: string, other: string): boolean {
  return sameSecret(normalise(one), normalise(other));
}

/** Compares in constant time. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
