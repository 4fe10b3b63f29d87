/** Which days are worked, and stepping from day to day. Days are "YYYY-MM-DD" and know no time zone. */
import { calendar, fixedHolidays, type YearCalendar } from './calendar.ts';

const dayLength = 86_400_000;

/** A term reaches into a year whose days off are not known; the message says what to do. */
export class CalendarError extends RangeError {}

/** What a count gives; undefined where the calendar does not reach so far. */
export function whereKnown<T>(count: () => T): T | undefined {
  try {
    return count();
  } catch (error) {
    if (error instanceof CalendarError) return undefined;
    throw error;
  }
}

/** What is known of the days of some years. */
export interface WorkingDays {
  /**
   * True when state bodies work on this day, "YYYY-MM-DD". Throws a RangeError for what is no day, and a CalendarError for a
   * year the calendar has no data of.
   */
  isWorkingDay(day: string): boolean;
  /**
   * True on holidays and on other days off by law or decree, whatever day of the week; a mere Saturday or Sunday is none. Throws
   * as `isWorkingDay` does.
   */
  isDayOff(day: string): boolean;
  /**
   * The last day, "YYYY-MM-DD", that can be counted; a term that reaches beyond it is an error. To be compared with the
   * longest term in use, so that the next year is put in before it is missed.
   */
  coveredUntil(): string;
}

/** The days by the data of each year, with the holidays that are fixed by law. */
export function workingDaysOf(years: Readonly<Record<number, YearCalendar>>): WorkingDays {
  const byYear = new Map(Object.entries(years).map(([year, data]) => [Number(year), daysOf(year, data)]));
  const daysOfYear = (day: string, year: number) => {
    const days = byYear.get(year);
    if (!days) throw new CalendarError(missingYear(day, [...byYear.keys()]));
    return days;
  };
  return {
    isWorkingDay: (day) => {
      const at = startInUtc(day);
      const { off, worked } = daysOfYear(day, at.getUTCFullYear());
      return !off.has(day) && (weekday(at) < 5 || worked.has(day));
    },
    isDayOff: (day) => daysOfYear(day, startInUtc(day).getUTCFullYear()).off.has(day),
    coveredUntil: () => `${Math.max(...byYear.keys())}-12-31`,
  };
}

/** The days of Uzbekistan. */
export const uzbekistan: WorkingDays = workingDaysOf(calendar);

/** From 0, Monday, to 6, Sunday. Throws a RangeError for what is no day. */
export function weekdayOf(day: string): number {
  return weekday(startInUtc(day));
}

function weekday(at: Date): number {
  return (at.getUTCDay() + 6) % 7;
}

/** The day so many days later. */
export function dayAfter(day: string, count = 1): string {
  return new Date(startInUtc(day).getTime() + count * dayLength).toISOString().slice(0, 10);
}

/** The day's first instant, were it counted in UTC. Throws a RangeError for what is no day. */
export function startInUtc(day: string): Date {
  const instant = new Date(`${day}T00:00:00.000Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is not a day of the calendar. Write it as YYYY-MM-DD.`);
  }
  return instant;
}

function daysOf(year: string, data: YearCalendar): { off: ReadonlySet<string>; worked: ReadonlySet<string> } {
  const fixed = fixedHolidays.map((day) => `${year}-${day}`);
  return {
    off: new Set([...fixed, ...data.religiousHolidays, ...data.daysOff]),
    worked: new Set(data.workingWeekends),
  };
}

function missingYear(day: string, known: number[]): string {
  return (
    `Whether ${day} is a working day is not known: the calendar has data for ${known.at(0)} to ${known.at(-1)} only. ` +
    'Add the year to services/legal-clock/src/calendar.ts from the decree on days off.'
  );
}
