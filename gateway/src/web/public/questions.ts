/** How many questions agencies asked one another on a day, as pages tell it. */
import { DomainError } from '@darcha/kit/errors.ts';
import { dayMs, tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { BodyOf } from '../operations.ts';
import type { Visit } from '../page.ts';
import { isAway } from '../problems.ts';

/** A day is counted once it is over, a few minutes after midnight in Tashkent. */
const countedAfterMs = 10 * 60_000;

/** The last day that is over and counted, "2026-11-21" in Tashkent. */
export function lastCountedDay(now = new Date()): string {
  return tashkentDay(new Date(now.getTime() - dayMs - countedAfterMs));
}

/** So many days later, or before where it is less than none. */
export function nextDay(day: string, by: number): string {
  return new Date(Date.parse(day) + by * dayMs).toISOString().slice(0, 10);
}

/** The questions of a day; why there are none where nobody knows. */
export async function countedQuestions(
  { ask }: Pick<Visit, 'ask'>,
  day: string,
): Promise<BodyOf<'getExchangeStatistics'> | 'away' | 'not-counted'> {
  try {
    return (await ask('getExchangeStatistics', { query: { day } })).body;
  } catch (error) {
    if (isAway(error)) return 'away';
    if (error instanceof DomainError && error.kind === 'not-found') return 'not-counted';
    throw error;
  }
}
