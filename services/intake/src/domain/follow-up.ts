/** The secrets by which an application is followed without signing in. Each is derived, so nothing of them is stored. */
import { encode, grouped } from './number.ts';

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

/** Both, as their owner is handed them. */
export function secretsToFollow(
  pseudonym: Pseudonym,
  { number, followUp = {} }: { number: string; followUp?: FollowUp },
) {
  const calendar = calendarSecret(pseudonym, number, followUp);
  return {
    followUpCode: followUpCode(pseudonym, number, followUp),
    ...(calendar !== undefined && { calendarSecret: calendar }),
  };
}
