/** Counts the days of a clock. How they are counted is told in `legal-clock.ts`. */
import { endOfDay, startOfDay, type Term, tashkentDay } from './clock.ts';
import type { Clock } from './legal-clock.ts';
import { uzbekistan, type WorkingDays } from './working-days.ts';

const dayLength = 86_400_000;

export function isStopped({ stops }: Clock): boolean {
  const last = stops.at(-1);
  return last !== undefined && last.until === undefined;
}

/** The days of the term with its extensions. */
export function wholeTerm({ term, extensions }: Clock): Term {
  return { ...term, days: extensions.reduce((sum, { days }) => sum + days, term.days) };
}

/**
 * When the term ends. For a clock that is stopped: when it would end, were it to go on at this instant. Throws a RangeError
 * when the term reaches into a year whose days off are not known.
 */
export function deadlineOf(clock: Clock, at: Date, calendar: WorkingDays = uzbekistan): Date {
  return endOfDay(lastDayOf(clock, at, calendar));
}

/** The last day of the term, "YYYY-MM-DD"; otherwise as `deadlineOf`. */
export function lastDayOf(clock: Clock, at: Date, calendar: WorkingDays = uzbekistan): string {
  const { days, kind } = wholeTerm(clock);
  const stopped = stopsOf(clock, at);
  let counted = 0;
  for (const begin of daysAfter(new Date(clock.start))) {
    if (stopped(begin)) continue;
    const day = tashkentDay(new Date(begin));
    const worked = calendar.isWorkingDay(day);
    if (kind === 'calendar' || worked) counted += 1;
    if (counted >= days && worked && !stopped(begin + dayLength)) return day;
  }
  throw new Error('days do not end');
}

/**
 * How many days, counted as the term's are, are left after the day it is: 0 on the last day and later. For a clock that is
 * stopped: how many there will be once it goes on.
 */
export function remainingDays(clock: Clock, at: Date, calendar: WorkingDays = uzbekistan): number {
  const end = deadlineOf(clock, at, calendar).getTime();
  const stopped = stopsOf(clock, at);
  let left = 0;
  for (const begin of daysAfter(latest(at, new Date(clock.start)))) {
    if (begin >= end) break;
    if (stopped(begin)) continue;
    if (clock.term.kind === 'calendar' || calendar.isWorkingDay(tashkentDay(new Date(begin)))) left += 1;
  }
  return left;
}

/** The beginnings of the days after the one an instant lies in. */
function* daysAfter(at: Date): Generator<number> {
  for (let begin = startOfDay(tashkentDay(at)).getTime() + dayLength; ; begin += dayLength) yield begin;
}

/** How many days the clock did not run on, up to an instant. */
export function stoppedDays(clock: Clock, at: Date): number {
  const lengths = clock.stops.map((stop) => {
    const until = stop.until === undefined ? latest(at, new Date(stop.at)) : new Date(stop.until);
    const [from, to] = [new Date(stop.at), until].map((instant) => startOfDay(tashkentDay(instant)).getTime());
    return ((to ?? 0) - (from ?? 0)) / dayLength;
  });
  return lengths.reduce((sum, days) => sum + days, 0);
}

/** Whether the clock was stopped just before an instant. An open stop is taken to end at `at`. */
function stopsOf({ stops }: Clock, at: Date): (instant: number) => boolean {
  const spans = stops.map((stop) => {
    const from = Date.parse(stop.at);
    return { from, until: stop.until === undefined ? Math.max(from, at.getTime()) : Date.parse(stop.until) };
  });
  return (instant) => spans.some(({ from, until }) => from < instant && instant <= until);
}

function latest(one: Date, other: Date): Date {
  return one > other ? one : other;
}
