/** Answers in words, for whoever reads them over; and what is wrong with them, beside their fields. */
import type { Formats } from '../language/formats.ts';
import type { Say } from '../language/messages.ts';
import type { FieldError } from '../page.ts';
import { fieldId } from '../problems.ts';
import { type Answers, choicesOf, innerOf, kindOf, type Question, type Questions } from './question.ts';

export interface Spoken {
  say: Say;
  format: Formats;
}

/** One answer, in so many lines; none where it is not answered. */
export function answerLines(question: Question, value: unknown, spoken: Spoken): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) {
    const one = { ...question, ...question.items, oneOf: question.oneOf ?? question.items?.oneOf } as Question;
    return value.flatMap((item) =>
      isObject(item) ? innerLine(question, item, spoken) : answerLines(one, item, spoken),
    );
  }
  if (isObject(value)) return innerLine(question, value, spoken);
  if (typeof value === 'boolean') return [spoken.say(value ? 'frame.yes' : 'frame.no')];
  const choice = choicesOf(question).find((one) => one.value === String(value));
  if (choice) return [choice.title];
  if (typeof value === 'number') return [numberWords(value, spoken)];
  return question.format === 'date' || kindOf(question) === 'date'
    ? [spoken.format.day(String(value))]
    : String(value).split('\n');
}

/** "Institution: Namuna; until: 2001"; what has no title in words, as in records, goes without its name. */
function innerLine(question: Question, value: Answers, spoken: Spoken): string[] {
  const { properties } = innerOf(question);
  const parts = Object.entries(value).map(([name, inner]) => {
    const one = properties[name] ?? {};
    const words = answerLines(one, inner, spoken).join(', ');
    return one.title ? `${one.title}: ${words}` : words;
  });
  return parts.length === 0 ? [] : [parts.join('; ')];
}

/** Years and counts of little things are not parted into thousands. */
function numberWords(value: number, { format }: Spoken): string {
  return Math.abs(value) < 10_000 && Number.isInteger(value) ? String(value) : format.number(value);
}

function isObject(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface Fault {
  path: string;
  code: string;
  message: string;
}

/** What is wrong with the answers to these questions, each beside its field. */
export function errorsOf(
  faults: readonly Fault[],
  { properties }: Questions,
  names: readonly string[],
  say: Say,
): FieldError[] {
  const own = faults.filter(({ path }) => names.includes(questionIn(path)));
  // What cannot be worked out yet is no fault of its own beside what it follows from.
  const told = own.some(({ code }) => code !== 'computed') ? own.filter(({ code }) => code !== 'computed') : own;
  return told.map((fault) => ({ field: fieldId(fault.path), text: textOf(fault, properties, say) }));
}

/** A day is asked for in three fields here; elsewhere it is written in one. */
function textOf({ path, code, message }: Fault, properties: Questions['properties'], say: Say): string {
  const question = questionAt(path, properties);
  if (code !== 'format' || question?.format !== 'date') return message;
  return say('form.date-wrong', { title: question.title ?? '' });
}

function questionAt(path: string, properties: Questions['properties']): Question | undefined {
  const [name = '', ...rest] = path.split('/').slice(1);
  const question = properties[name];
  if (!question || rest.length === 0) return question;
  const inside = /^\d+$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
  return inside.length === 0 ? question : questionAt(`/${inside.join('/')}`, innerOf(question).properties);
}

/** The name of the question a fault is about. */
export function questionIn(path: string): string {
  return (path.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
}
