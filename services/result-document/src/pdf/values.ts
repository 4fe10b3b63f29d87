/** Values of facts and days as people write them. */
import type { Language } from '@darcha/proto/text.ts';
import { resultWords } from './words.ts';

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const months = 'January February March April May June July August September October November December'.split(' ');
/** A year or the number of a house is not grouped; a sum of money is. */
const groupedFrom = 10_000;

export function valueWords(value: unknown, language: Language): string {
  const { yes, no } = resultWords[language];
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return numberWords(value, language);
  if (Array.isArray(value)) return value.map((item) => valueWords(item, language)).join('\n');
  if (typeof value === 'object') {
    return Object.values(value)
      .map((item) => valueWords(item, language))
      .join(', ');
  }
  return day.test(String(value)) ? dayWords(String(value), language) : String(value);
}

/** "22.11.2026"; in English, where that could be read in two ways, "22 November 2026". */
export function dayWords(text: string, language: Language): string {
  const [, year, month, date] = day.exec(text) ?? [];
  if (!year || !month || !date) return text;
  return language === 'en'
    ? `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
    : `${date}.${month}.${year}`;
}

/** The day of an instant in Tashkent, YYYY-MM-DD. */
export function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tashkent', dateStyle: 'short' }).format(new Date(instant));
}

/** Thousands parted by a space that does not break, as everywhere in the country. */
function numberWords(value: number, language: Language): string {
  const mark = language === 'en' ? '.' : ',';
  if (!Number.isFinite(value) || Math.abs(value) < groupedFrom) return String(value).replace('.', mark);
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');
  return part ? `${grouped}${mark}${part}` : grouped;
}
