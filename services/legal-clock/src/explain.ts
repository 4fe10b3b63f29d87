/** A clock in a sentence: "5 working days from 24 March; stopped for 2 days; ends on Thursday 2 April." */
import { beginOf, numberAt } from './clock.ts';
import { dayOffAtEnd, isStopped, lastDayOf, remainingDays, stoppedDays } from './counting.ts';
import type { Clock } from './legal-clock.ts';
import { type Language, type NamedDay, type Phrases, phrases } from './words/phrases.ts';
import { partsOf, uzbekistan, type WorkingDays, weekdayOfNumber } from './working-days.ts';

/**
 * The clock as it stands at an instant. A year is named where it is not the present one. Throws a RangeError when the term
 * reaches into a year whose days off are not known.
 */
export function explain(clock: Clock, language: Language, at: Date, calendar: WorkingDays = uzbekistan): string {
  return sentence(clock, factsOf(clock, at, calendar), phrases[language]);
}

/** The same in every language. */
export function explainInAll(clock: Clock, at: Date, calendar: WorkingDays = uzbekistan): Record<Language, string> {
  const facts = factsOf(clock, at, calendar);
  const entries = Object.entries(phrases).map(([language, words]) => [language, sentence(clock, facts, words)]);
  return Object.fromEntries(entries) as Record<Language, string>;
}

/** A day of Tashkent as people write it, "24 March 2026"; the year always stands. */
export function nameDay(at: Date, language: Language): string {
  const number = numberAt(at);
  const [year, month, day] = partsOf(number);
  return phrases[language].day({ year, month, day, weekday: weekdayOfNumber(number) });
}

interface Facts {
  named: (instant: string) => NamedDay;
  /** Days it was stopped for, without the stop that lasts. */
  paused: number;
  end: { stoppedSince: string; left: number } | { last: NamedDay; over: boolean; dayOff?: NamedDay };
}

function factsOf(clock: Clock, at: Date, calendar: WorkingDays): Facts {
  const ended = clock.stops.filter(({ until }) => until !== undefined);
  return {
    named: (instant) => namedDay(numberAt(new Date(instant)), at),
    paused: stoppedDays({ ...clock, stops: ended }, at),
    end: endOf(clock, at, calendar),
  };
}

function endOf(clock: Clock, at: Date, calendar: WorkingDays): Facts['end'] {
  const stop = clock.stops.at(-1);
  if (stop && isStopped(clock)) return { stoppedSince: stop.at, left: remainingDays(clock, at, calendar) };
  const last = lastDayOf(clock, at, calendar);
  const dayOff = dayOffAtEnd(clock, at, calendar);
  return {
    ...{ last: namedDay(last, at), over: beginOf(last + 1) <= at },
    ...(dayOff !== undefined && { dayOff: namedDay(dayOff, at) }),
  };
}

function sentence({ term, start, extensions }: Clock, { named, paused, end }: Facts, words: Phrases): string {
  const parts = [words.begun(term, named(start))];
  if (paused > 0) parts.push(words.stopped(paused));
  for (const { days, at } of extensions) parts.push(words.extended({ ...term, days }, named(at)));
  if ('last' in end && end.dayOff) parts.push(words.dayOff(end.dayOff));
  if ('last' in end) parts.push(words.ends(end.last, end.over));
  else parts.push(words.stoppedSince(named(end.stoppedSince)));
  if ('left' in end && end.left > 0) parts.push(words.remaining({ ...term, days: end.left }));
  return `${parts.join('; ')}.`;
}

function namedDay(number: number, at: Date): NamedDay {
  const [year, month, day] = partsOf(number);
  const known = partsOf(numberAt(at))[0] === year;
  return { day, month, weekday: weekdayOfNumber(number), ...(!known && { year }) };
}
