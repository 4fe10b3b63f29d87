/** Which days are worked, and stepping from day to day. Days are "YYYY-MM-DD" and know no time zone. */
import { calendar, fixedHolidays, type YearCalendar } from './calendar.ts';

const dayLength = 86_400_000;

interface Days {
  off: ReadonlySet<string>;
  worked: ReadonlySet<string>;
}

const byYear = new Map(Object.entries(calendar).map(([year, data]) => [Number(year), daysOf(year, data)]));

function daysOf(year: string, data: YearCalendar): Days {
  const fixed = fixedHolidays.map((day) => `${year}-${day}`);
  return {
    off: new Set([...fixed, ...data.religiousHolidays, ...data.daysOff]),
    worked: new Set(data.workingWeekends),
  };
}

/**
 * True when state bodies work on this day, "YYYY-MM-DD". Throws a RangeError for what is no day and for a year the
 * calendar has no data of.
 */
export function isWorkingDay(day: string): boolean {
  const days = daysOfYear(day);
  if (days.off.has(day)) return false;
  return weekdayOf(day) < 5 || days.worked.has(day);
}

/**
 * True on holidays and on other days off by law or decree, whatever day of the week; a mere Saturday or Sunday is none. Throws
 * as `isWorkingDay` does.
 */
export function isDayOff(day: string): boolean {
  return daysOfYear(day).off.has(day);
}

/** From 0, Monday, to 6, Sunday. Throws a RangeError for what is no day. */
export function weekdayOf(day: string): number {
  return (startInUtc(day).getUTCDay() + 6) % 7;
}

function daysOfYear(day: string): Days {
  const days = byYear.get(startInUtc(day).getUTCFullYear());
  if (!days) throw new RangeError(missingYear(day));
  return days;
}

/** The day so many days later. */
export function dayAfter(day: string, count = 1): string {
  return new Date(startInUtc(day).getTime() + count * dayLength).toISOString().slice(0, 10);
}

/**
 * The last day, "YYYY-MM-DD", that can be counted; a term that reaches beyond it is an error. To be compared with the
 * longest term in use, so that the next year is put in before it is missed.
 */
export function coveredUntil(): string {
  return `${Math.max(...byYear.keys())}-12-31`;
}

/** The day's first instant, were it counted in UTC. Throws a RangeError for what is no day. */
export function startInUtc(day: string): Date {
  const instant = new Date(`${day}T00:00:00.000Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is not a day of the calendar. Write it as YYYY-MM-DD.`);
  }
  return instant;
}

function missingYear(day: string): string {
  const known = [...byYear.keys()];
  return (
    `Whether ${day} is a working day is not known: the calendar has data for ${known.at(0)} to ${known.at(-1)} only. ` +
    'Add the year to services/legal-clock/src/calendar.ts from the decree on days off.'
  );
}
