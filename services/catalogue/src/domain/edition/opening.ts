/** When an office is open: its weekly hours, but not on days off, and its exceptional days instead of both. */
import { coveredUntil, dayAfter, isDayOff, startOfDay, tashkentDay, weekdayOf } from '@darcha/legal-clock/clock.ts';
import type { Office } from '../reference.ts';

/** Minutes from the day's beginning; `closes` at most 1,440. */
export interface Times {
  opens: number;
  closes: number;
}

/** The same times on some days of the week, 0 for Monday. */
export interface Span extends Times {
  weekdays: number[];
}

const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const day = `(?:${names.join('|')})`;
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const times = `${clock}-(?:${clock}|24:00)`;

/** One span of schema.org openingHours: "Mo-Fr 09:00-13:00", "Mo,We,Sa 10:00-24:00". */
export const spanForm = new RegExp(`^${day}(?:-${day})?(?:,${day}(?:-${day})?)* ${times}$`);
/** "09:00-13:00". */
export const timesForm = new RegExp(`^${times}$`);

/** Reads a text of the form `spanForm`. */
export function parseSpan(span: string): Span {
  const [days = '', hours = ''] = span.split(' ');
  const weekdays = days.split(',').flatMap((part) => {
    const [from = '', to = from] = part.split('-');
    const first = names.indexOf(from);
    // "Fr-Mo" goes past the end of the week.
    const count = ((names.indexOf(to) - first + 7) % 7) + 1;
    return Array.from({ length: count }, (_, i) => (first + i) % 7);
  });
  return { weekdays, ...parseTimes(hours) };
}

/** Reads a text of the form `timesForm`. */
export function parseTimes(text: string): Times {
  const [opens = 0, closes = 0] = text.split('-').map((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  return { opens, closes };
}

/** The place of the first span that overlaps an earlier one. */
export function overlapOf(spans: readonly Span[]): number | undefined {
  const found = spans.findIndex((span, at) =>
    spans.slice(0, at).some((earlier) => {
      const sameDay = span.weekdays.some((weekday) => earlier.weekdays.includes(weekday));
      return sameDay && span.opens < earlier.closes && earlier.opens < span.closes;
    }),
  );
  return found < 0 ? undefined : found;
}

/** Open until `closes`, or closed until `opensNext`; that is undefined when it opens on none of the days looked at. */
export type Opening = { open: true; closes: Date } | { open: false; opensNext: Date | undefined };

/** How many days ahead the next opening is looked for. */
const horizon = 60;
const minute = 60_000;

/** The state at an instant; undefined when the days off of that year are not known. */
export function openingAt(office: Pick<Office, 'hours' | 'exceptions'>, at: Date): Opening | undefined {
  const first = tashkentDay(at);
  const last = coveredUntil();
  if (first > last || !isCovered(first)) return undefined;
  const week = weekOf(office.hours);
  let closes: Date | undefined;
  for (let ahead = 0, today = first; ahead <= horizon && today <= last; ahead += 1, today = dayAfter(today)) {
    const midnight = startOfDay(today).getTime();
    for (const span of timesOn(office, week, today)) {
      const opens = new Date(midnight + span.opens * minute);
      const ends = new Date(midnight + span.closes * minute);
      if (closes && opens > closes) return { open: true, closes };
      if (closes || (opens <= at && at < ends)) closes = ends;
      else if (opens > at) return { open: false, opensNext: opens };
    }
    // What ends before midnight ends there; what ends at midnight may go on with the next day.
    if (closes && closes.getTime() < startOfDay(dayAfter(today)).getTime()) return { open: true, closes };
  }
  return closes ? { open: true, closes } : { open: false, opensNext: undefined };
}

function isCovered(today: string): boolean {
  try {
    isDayOff(today);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function timesOn({ exceptions }: Pick<Office, 'exceptions'>, week: readonly Times[][], today: string): Times[] {
  const exception = exceptions?.find((item) => item.day === today);
  if (exception) return inOrder(exception.hours.map(parseTimes));
  return isDayOff(today) ? [] : (week[weekdayOf(today)] ?? []);
}

const weeks = new WeakMap<readonly string[], Times[][]>();

/** By day of the week; read once for each list of hours. */
function weekOf(hours: readonly string[]): Times[][] {
  const known = weeks.get(hours);
  if (known) return known;
  const spans = hours.map(parseSpan);
  const week = names.map((_, weekday) => inOrder(spans.filter((span) => span.weekdays.includes(weekday))));
  weeks.set(hours, week);
  return week;
}

function inOrder(list: Times[]): Times[] {
  return list.sort((a, b) => a.opens - b.opens);
}
