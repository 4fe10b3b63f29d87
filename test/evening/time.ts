/** Hours of the year that is run through. */
import { coveredUntil, isWorkingDay, startOfDay, tashkentDay } from '@darcha/legal-clock/clock.ts';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
/** Nothing is begun in the last days: its terms could reach beyond the calendar of days off. */
export const lastDays = 35;

/** Midnight in Tashkent of the day the year begins: today, unless the calendar of days off ends too soon after it. */
export function beginningOfYear(today: Date): Date {
  const latest = startOfDay(coveredUntil()).getTime() - (365 + 28) * dayMs;
  return startOfDay(tashkentDay(new Date(Math.min(today.getTime(), latest))));
}

/** The first hour from `hour` on in which offices are open: 9 to 18 on working days. */
export function officeHour(year: Date, hour: number): number {
  for (let at = hour; ; at += 1) {
    const instant = new Date(year.getTime() + at * hourMs);
    const ofDay = Math.floor((instant.getTime() + 5 * hourMs) / hourMs) % 24;
    if (ofDay >= 9 && ofDay < 18 && isWorkingDay(tashkentDay(instant))) return at;
  }
}
