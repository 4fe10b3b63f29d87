/** Calendar days as text, `YYYY-MM-DD`; they compare as text. What day it is, is for the caller to say. */

/** Throws RangeError when the text is no calendar day. */
export function requireDay(text: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || isoDay(time) !== text) {
    throw new RangeError(`"${text}" is not a calendar day; write it as YYYY-MM-DD, for example 2026-11-22`);
  }
  return text;
}

/** So many days after `day`. */
export function plusDays(day: string, days: number): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
}

/** The `dayOfMonth`th (1 to 28) of the month that lies `months` before the month of `today`. */
export function monthsBack(today: string, months: number, dayOfMonth: number): string {
  return isoDay(Date.UTC(yearOf(today), Number(today.slice(5, 7)) - 1 - months, dayOfMonth));
}

/** The same day so many years before; of the 29th of February perhaps no day, but in its place among days. */
export function yearsBack(today: string, years: number): string {
  return `${yearOf(today) - years}${today.slice(4)}`;
}

export function later(one: string, other: string): string {
  return one > other ? one : other;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
