/** Answers and records in words, by the JSON Schema they follow. */
import type { Visit } from '../page.ts';

export interface Schema {
  type?: unknown;
  format?: string;
  title?: string;
  oneOf?: { const?: unknown; title?: string }[];
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  [name: string]: unknown;
}

/** One line, or one for each item of a list. */
export type Words = string | string[];
type Speaking = Pick<Visit, 'say' | 'format'>;

export function inWords(value: unknown, schema: Schema | undefined, visit: Speaking): Words {
  if (Array.isArray(value)) return value.map((item) => lineOf(item, schema?.items, visit));
  return lineOf(value, schema, visit);
}

function lineOf(value: unknown, schema: Schema | undefined, visit: Speaking): string {
  const { say, format } = visit;
  const choice = schema?.oneOf?.find((one) => one.const === value);
  if (choice?.title !== undefined) return choice.title;
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return say(value ? 'frame.yes' : 'frame.no');
  // A year is no sum: four digits stay together.
  if (typeof value === 'number') return value >= 10_000 ? format.number(value) : String(value);
  if (typeof value === 'string') return schema?.format === 'date' ? format.day(value) : value;
  return Object.entries(value)
    .map(([name, inner]) => named(inner, schema?.properties?.[name], visit))
    .join('; ');
}

/** With the title of the part where it has one. */
function named(value: unknown, schema: Schema | undefined, visit: Speaking): string {
  const words = lineOf(value, schema, visit);
  return schema?.title === undefined ? words : `${schema.title}: ${words}`;
}

/** As the same thing is written by different hands: case, marks and spaces do not count. */
export function sameWords(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other);
}

function plain(value: unknown): string {
  return String(value)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
