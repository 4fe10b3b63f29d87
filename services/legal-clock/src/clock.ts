/**
 * Terms of the law counted in days of Tashkent. Nowhere else are legal days counted.
 *
 * The day of the event is not counted: the first day is the one after it. A term ends with the end of its last day. A term
 * that may be stopped, extended and escalated is a clock: see `legal-clock.ts`.
 */
import { dayAfter, startInUtc, uzbekistan, type WorkingDays } from './working-days.ts';

export { dayAfter, weekdayOf, whereKnown } from './working-days.ts';

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
  return new Date(at.getTime() + offset).toISOString().slice(0, 10);
}

/** The instant at which a day, "YYYY-MM-DD", begins in Tashkent. Throws a RangeError for what is no day. */
export function startOfDay(day: string): Date {
  return new Date(startInUtc(day).getTime() - offset);
}

/** The instant at which a day ends in Tashkent: 24:00. */
export function endOfDay(day: string): Date {
  return startOfDay(dayAfter(day));
}

/**
 * The end of a term that begins with an event at `from`: 24:00 in Tashkent of its last day, as an instant. Throws a
 * RangeError when the term reaches into a year whose days off are not known.
 */
export function deadline(from: Date, term: Term, days: WorkingDays = uzbekistan): Date {
  return endOfDay(lastDayAfter(tashkentDay(from), term, days));
}

/** The last day of a term that begins with an event on a day. */
export function lastDayAfter(event: string, term: Term, days: WorkingDays): string {
  if (term.kind === 'working') return nthWorkingDay(event, term.days, days);
  let day = dayAfter(event, term.days);
  while (!days.isWorkingDay(day)) day = dayAfter(day);
  return day;
}

function nthWorkingDay(event: string, count: number, days: WorkingDays): string {
  let day = event;
  for (let left = count; left > 0; ) {
    day = dayAfter(day);
    if (days.isWorkingDay(day)) left -= 1;
  }
  return day;
}
