/** Which days are worked, and stepping from day to day. Days are "YYYY-MM-DD" and know no time zone. */
import { calendar, fixedHolidays, type YearCalendar } from './calendar.ts';

/** Milliseconds of a day: in Tashkent all days are as long, there is no summer time. */
export const dayMs = 86_400_000;

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

/** What is known of the days of some years. Counting goes by the numbers of days: see `numberOf`. */
export interface WorkingDays {
  /** True when state bodies work on the day of this number. Throws a CalendarError for a year the calendar has no data of. */
  works(number: number): boolean;
  /** The same for a day, "YYYY-MM-DD"; throws a RangeError for what is none. */
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

type DayKind = 'off' | 'weekend' | 'worked';

/** The days by the data of each year, with the holidays that are fixed by law. */
export function workingDaysOf(years: Readonly<Record<number, YearCalendar>>): WorkingDays {
  const kinds = new Map(Object.entries(years).flatMap(([year, data]) => [...kindsOf(year, data)]));
  const known = Object.keys(years).map(Number);
  const kindOf = (number: number) => {
    const kind = kinds.get(number);
    if (kind === undefined) throw new CalendarError(missingYear(dayOf(number), known));
    return kind;
  };
  return {
    works: (number) => kindOf(number) === 'worked',
    isWorkingDay: (day) => kindOf(numberOf(day)) === 'worked',
    isDayOff: (day) => kindOf(numberOf(day)) === 'off',
    coveredUntil: () => `${Math.max(...known)}-12-31`,
  };
}

function* kindsOf(year: string, data: YearCalendar): Generator<[number, DayKind]> {
  const fixed = fixedHolidays.map((day) => `${year}-${day}`);
  const off = new Set([...fixed, ...data.religiousHolidays, ...data.daysOff].map(numberOf));
  const worked = new Set(data.workingWeekends.map(numberOf));
  const last = numberOf(`${year}-12-31`);
  for (let number = numberOf(`${year}-01-01`); number <= last; number++) {
    if (off.has(number)) yield [number, 'off'];
    else yield [number, weekdayOfNumber(number) < 5 || worked.has(number) ? 'worked' : 'weekend'];
  }
}

/** The days of Uzbekistan. */
export const uzbekistan: WorkingDays = workingDaysOf(calendar);

/** The number of a day: days since 1 January 1970. Throws a RangeError for what is no day. */
export function numberOf(day: string): number {
  const instant = Date.parse(`${day}T00:00:00.000Z`);
  if (!Number.isNaN(instant) && dayOf(instant / dayMs) === day) return instant / dayMs;
  throw new RangeError(`"${day}" is not a day of the calendar. Write it as YYYY-MM-DD.`);
}

/** The day of a number, "YYYY-MM-DD". */
export function dayOf(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** Year, month from 0, and day of the month of a number. */
export function partsOf(number: number): [year: number, month: number, day: number] {
  const date = new Date(number * dayMs);
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
}

/** From 0, Monday, to 6, Sunday. Throws a RangeError for what is no day. */
export function weekdayOf(day: string): number {
  return weekdayOfNumber(numberOf(day));
}

/** The same for the number of a day: 1 January 1970 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The day so many days later. */
export function dayAfter(day: string, count = 1): string {
  return dayOf(numberOf(day) + count);
}

function missingYear(day: string, known: number[]): string {
  return (
    `Whether ${day} is a working day is not known: the calendar has data for ${known.at(0)} to ${known.at(-1)} only. ` +
    'Add the year to services/legal-clock/src/calendar.ts from the decree on days off.'
  );
}
