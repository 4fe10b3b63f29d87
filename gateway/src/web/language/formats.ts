/** Days, times and sums as people of each language write them. */
import { readTerm } from '@darcha/legal-clock/clock.ts';
import { nameDay } from '@darcha/legal-clock/explain.ts';
import type { Language } from '@darcha/proto/text.ts';
import { sayIn } from './messages.ts';

export interface Formats {
  /** "24 March 2026", of an instant or a calendar day ("2026-03-24"); what is neither stays as it is. */
  day(when: string): string;
  /** The last day of a term that ends at this instant: a term of days ends with a day, at midnight. */
  lastDay(end: string): string;
  /** "24 March 2026, 14:05" in Tashkent. */
  time(instant: string): string;
  /** "14:05" in Tashkent. */
  hour(instant: string): string;
  /** "375 000", or "375,000" in English. */
  number(value: number): string;
  /** "375 000 soʻm". */
  sum(value: number): string;
  /** "5 ish kuni", of a term as passports write it ("5 working days"); what is none stays as it is. */
  term(text: string): string;
  /** "1.2 MB". */
  size(bytes: number): string;
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tashkent', hour: '2-digit', minute: '2-digit' });
const calendarDay = /^\d{4}-\d{2}-\d{2}$/;

export function formatsIn(language: Language): Formats {
  const day = (when: string) => {
    // A calendar day is one of Tashkent, five hours before Greenwich.
    const at = new Date(calendarDay.test(when) ? `${when}T00:00:00+05:00` : when);
    return Number.isNaN(at.getTime()) ? when : nameDay(at, language);
  };
  const number = (value: number) => numberIn(value, language);
  return {
    day,
    lastDay: (end) => {
      const at = new Date(end).getTime() - 1;
      return calendarDay.test(end) || Number.isNaN(at) ? day(end) : day(new Date(at).toISOString());
    },
    number,
    time: (instant) => {
      const at = new Date(instant);
      return Number.isNaN(at.getTime()) ? instant : `${day(instant)}, ${clock.format(at)}`;
    },
    hour: (instant) => clock.format(new Date(instant)),
    sum: (value) => sayIn(language)('formats.sum', { number: number(value) }),
    term: (text) => termIn(text, language),
    size: (bytes) => sizeIn(bytes, language, number),
  };
}

function termIn(text: string, language: Language): string {
  const term = readTerm(text);
  if (!term) return text;
  return sayIn(language)(term.kind === 'working' ? 'formats.working-days' : 'formats.days', { days: term.days });
}

/** Thousands are parted by a space that does not break, as everywhere in the country; in English by a comma. */
function numberIn(value: number, language: Language): string {
  const english = language === 'en';
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, english ? ',' : '\u00a0');
  return part ? `${grouped}${english ? '.' : ','}${part}` : grouped;
}

/** Passports count so, and so do most of the devices that files come from. */
const mebibyte = 1_024 * 1_024;
const units = { cyrillic: ['КБ', 'МБ'], latin: ['KB', 'MB'] } as const;

function sizeIn(bytes: number, language: Language, number: (value: number) => string): string {
  const [kilo, mega] = units[language === 'ru' || language === 'uz-Cyrl' ? 'cyrillic' : 'latin'];
  if (bytes < mebibyte) return `${number(Math.max(1, Math.round(bytes / 1_024)))}\u00a0${kilo}`;
  return `${number(Math.round((bytes / mebibyte) * 10) / 10)}\u00a0${mega}`;
}
