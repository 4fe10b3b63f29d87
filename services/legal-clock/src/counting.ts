/** Counts the days of a clock. How they are counted is told in `legal-clock.ts`. */
import { beginOf, numberAt, type Term } from './clock.ts';
import type { Clock } from './legal-clock.ts';
import { uzbekistan, type WorkingDays } from './working-days.ts';

export function isStopped({ stops }: Clock): boolean {
  const last = stops.at(-1);
  return last !== undefined && last.until === undefined;
}

/** The days of the term with its extensions. */
export function wholeTerm({ term, extensions }: Clock): Term {
  return { ...term, days: extensions.reduce((sum, { days }) => sum + days, term.days) };
}

/**
 * When the term ends. For a clock that is stopped: when it would end, were it to go on at this instant. Throws a
 * CalendarError when the term reaches into a year whose days off are not known.
 */
export function deadlineOf(clock: Clock, at: Date, calendar: WorkingDays = uzbekistan): Date {
  return beginOf(lastDayOf(clock, at, calendar) + 1);
}

/** The number of the last day of the term; otherwise as `deadlineOf`. */
export function lastDayOf(clock: Clock, at: Date, calendar: WorkingDays = uzbekistan): number {
  const { days, kind } = wholeTerm(clock);
  const stopped = stopsOf(clock, at);
  let counted = 0;
  for (let day = numberAt(new Date(clock.start)) + 1; ; day++) {
    if (stopped(day)) continue;
    const works = calendar.works(day);
    if (kind === 'calendar' || works) counted += 1;
    if (counted >= days && works && !stopped(day + 1)) return day;
  }
}

/** The number of the day on which a term of calendar days has all its days, where that is a day off and it ends later. */
export function dayOffAtEnd(clock: Clock, at: Date, calendar: WorkingDays = uzbekistan): number | undefined {
  const { days, kind } = wholeTerm(clock);
  if (kind === 'working') return undefined;
  const stopped = stopsOf(clock, at);
  let day = numberAt(new Date(clock.start));
  for (let counted = 0; counted < days; ) {
    day += 1;
    if (!stopped(day)) counted += 1;
  }
  return calendar.works(day) ? undefined : day;
}

/**
 * How many days, counted as the term's are, are left after the day it is: 0 on the last day and later. For a clock that is
 * stopped: how many there will be once it goes on.
 */
export function remainingDays(clock: Clock, at: Date, calendar: WorkingDays = uzbekistan): number {
  const last = lastDayOf(clock, at, calendar);
  const stopped = stopsOf(clock, at);
  let left = 0;
  for (let day = Math.max(numberAt(at), numberAt(new Date(clock.start))) + 1; day <= last; day++) {
    if (!stopped(day) && (clock.term.kind === 'calendar' || calendar.works(day))) left += 1;
  }
  return left;
}

/** How many days the clock did not run on, up to an instant. */
export function stoppedDays(clock: Clock, at: Date): number {
  return spansOf(clock, at).reduce((sum, { from, until }) => sum + numberAt(until) - numberAt(from), 0);
}

/** Whether the clock was stopped as the day of a number began: stopped before, and not gone on before. */
function stopsOf(clock: Clock, at: Date): (day: number) => boolean {
  const spans = spansOf(clock, at);
  if (spans.length === 0) return () => false;
  return (day) => {
    const begin = beginOf(day);
    return spans.some(({ from, until }) => from < begin && begin <= until);
  };
}

/** An open stop is taken to end at `at`, or as it began where that is later. */
function spansOf({ stops }: Clock, at: Date): { from: Date; until: Date }[] {
  return stops.map((stop) => {
    const from = new Date(stop.at);
    const until = stop.until === undefined ? at : new Date(stop.until);
    return { from, until: until > from ? until : from };
  });
}
