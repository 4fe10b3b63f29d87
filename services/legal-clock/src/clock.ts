/**
 * Terms of the law counted in days of Tashkent. Nowhere else are legal days counted.
 *
 * The day of the event is not counted: the first day is the one after it. A term ends with the end of its last day. A term
 * that may be stopped, extended and escalated is a clock: see `legal-clock.ts`.
 */
import { dayMs, dayOf, numberOf, uzbekistan, type WorkingDays } from './working-days.ts';

export { dayAfter, dayMs, weekdayOf, whereKnown } from './working-days.ts';

/** Of the calendar of Uzbekistan: see `WorkingDays`. */
export const { isWorkingDay, isDayOff, coveredUntil } = uzbekistan;

/** A length of legal time. */
export interface Term {
  /** From 1 to 999. */
  readonly days: number;
  /** Working days are counted alone; calendar days all, but the last is never a day off. */
  readonly kind: 'working' | 'calendar';
}

/** Tashkent is five hours ahead of UTC all year; there is no summer time. */
const offset = 5 * 3_600_000;
const termForm = /^(?:1 (working )?day|([1-9][0-9]{0,2}) (working )?days)$/;

/** Reads "5 working days", "1 working day", "30 days" (calendar days); undefined for anything else. */
export function readTerm(text: string): Term | undefined {
  const match = termForm.exec(text);
  return match ? { days: Number(match[2] ?? 1), kind: (match[1] ?? match[3]) ? 'working' : 'calendar' } : undefined;
}

/** Reads what can only be a term. Throws a RangeError for anything else. */
export function parseTerm(text: string): Term {
  const term = readTerm(text);
  if (term) return term;
  throw new RangeError(`"${text}" is not a term. Write a number from 1 to 999 and "days" or "working days".`);
}

/** The day it is in Tashkent at an instant, "YYYY-MM-DD". */
export function tashkentDay(at: Date): string {
  return dayOf(numberAt(at));
}

/** The instant at which a day, "YYYY-MM-DD", begins in Tashkent. Throws a RangeError for what is no day. */
export function startOfDay(day: string): Date {
  return beginOf(numberOf(day));
}

/** The number of the day it is in Tashkent at an instant. */
export function numberAt(at: Date): number {
  return Math.floor((at.getTime() + offset) / dayMs);
}

/** The instant at which the day of a number begins in Tashkent. */
export function beginOf(number: number): Date {
  return new Date(number * dayMs - offset);
}

/**
 * The end of a term that begins with an event at `from`: 24:00 in Tashkent of its last day, as an instant. Throws a
 * CalendarError when the term reaches into a year whose days off are not known.
 */
export function deadline(from: Date, term: Term, days: WorkingDays = uzbekistan): Date {
  return beginOf(lastDayAfter(numberAt(from), term, days) + 1);
}

/** The end of the same day so many years after, as an instant; the day after 28 February where there is no 29th. */
export function yearsAfter(from: Date, years: number): Date {
  const day = new Date(from.getTime() + offset);
  return new Date(Date.UTC(day.getUTCFullYear() + years, day.getUTCMonth(), day.getUTCDate() + 1) - offset);
}

/** The number of the last day of a term that begins with an event on a day. */
export function lastDayAfter(event: number, { days, kind }: Term, calendar: WorkingDays): number {
  let number = event;
  if (kind === 'calendar') {
    number += days;
    while (!calendar.works(number)) number += 1;
    return number;
  }
  for (let left = days; left > 0; ) {
    number += 1;
    if (calendar.works(number)) left -= 1;
  }
  return number;
}
