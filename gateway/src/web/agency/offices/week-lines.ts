/** The hours of a week: by its days, as the form asks them, and in lines of schema.org openingHours, as the catalogue keeps them. */

export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type Weekday = (typeof weekdays)[number];
/** "09:00-13:00" each, in their order; none where it is closed. */
export type Week = Readonly<Record<Weekday, readonly string[]>>;

/** "Mo-Fr 09:00-13:00" each: days with the same times stand together. */
export function linesOf(week: Week): string[] {
  const alike = new Map<string, Weekday[]>();
  for (const day of weekdays) {
    const times = week[day].join(' ');
    if (times !== '') alike.set(times, [...(alike.get(times) ?? []), day]);
  }
  return [...alike].flatMap(([times, days]) => times.split(' ').map((span) => `${writtenDays(days)} ${span}`));
}

/** "Mo-Fr", "Mo,We", "Mo-We,Su": three days and more that follow one another are written as a run. */
function writtenDays(days: readonly Weekday[]): string {
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before && weekdays.indexOf(before) + 1 === weekdays.indexOf(day)) run?.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',');
}

const dayWritten = `(?:${weekdays.join('|')})`;
const daysWritten = `${dayWritten}(?:-${dayWritten})?`;
const line = new RegExp(`^(${daysWritten}(?:,${daysWritten})*) (\\d\\d:\\d\\d-\\d\\d:\\d\\d)$`);

/** Throws for a line that is none: what cannot be shown would be lost with the next change. */
export function weekOf(lines: readonly string[]): Week {
  const week: Record<Weekday, string[]> = { Mo: [], Tu: [], We: [], Th: [], Fr: [], Sa: [], Su: [] };
  for (const text of lines) {
    const [, days = '', span] = line.exec(text) ?? [];
    if (span === undefined) throw new Error(`"${text}" is no line of opening hours`);
    for (const day of days.split(',').flatMap(daysIn)) week[day].push(span);
  }
  for (const day of weekdays) week[day].sort();
  return week;
}

/** "Fr-Mo" goes past the end of the week. */
function daysIn(run: string): Weekday[] {
  const [first = '', last = first] = run.split('-');
  const names: readonly string[] = weekdays;
  const from = names.indexOf(first);
  const count = ((names.indexOf(last) - from + 7) % 7) + 1;
  return [...weekdays, ...weekdays].slice(from, from + count);
}
