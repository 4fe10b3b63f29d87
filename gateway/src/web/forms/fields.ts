/** What the fields of questions are on a page: `views/parts/fields.njk` draws them. */
import type { Say } from '../language/messages.ts';
import {
  type Choice,
  choicesOf,
  innerOf,
  type Kind,
  kindOf,
  lengthOfDigits,
  type Question,
  type Questions,
} from './question.ts';
import { placesIn } from './reading.ts';

export interface Field {
  /** Also its name; the path of its faults, with dots. */
  id: string;
  kind: Kind;
  title: string;
  /** Whether it may be left out. */
  optional: boolean;
  hint?: string | undefined;
  /** As typed. */
  value: string;
  /** Of a day, as typed. */
  parts?: { day: string; month: string; year: string };
  choices?: (Choice & { chosen: boolean })[];
  /** Of a group: the fields of each item. */
  items?: Field[][];
  /** Of a group: the place of one more; absent where there are as many as may be. */
  nextPlace?: number;
  /** Of an answer that is made of several. */
  inner?: Field[];
  autocomplete?: string | undefined;
  inputMode?: string | undefined;
  /** How many characters it is wide: 4, 10, 20, 30; the whole line where absent. */
  width?: number | undefined;
}

export interface FieldOptions {
  /** What was typed, or the answers there are as `fieldsFrom` gives them. */
  typed: URLSearchParams;
  say: Say;
  /** Answers that cannot be given here, in words: those that are worked out, and those that are to stay. */
  fixed?: Readonly<Record<string, string>>;
  /** What more there is to know of an answer: where it was taken from. */
  notes?: Readonly<Record<string, string>>;
}

export function fieldsOf(questions: Questions, names: readonly string[], options: FieldOptions): Field[] {
  return names.flatMap((name) => {
    const question = questions.properties[name];
    if (!question) return [];
    return [fieldOf(name, question, isOptional(questions, name), options)];
  });
}

/** What is asked under a condition says by itself whether it must be answered. */
function isOptional({ properties, required = [] }: Questions, name: string): boolean {
  return !required.includes(name) && !properties[name]?.['x-required'] && !properties[name]?.readOnly;
}

function fieldOf(id: string, question: Question, optional: boolean, options: FieldOptions): Field {
  const { typed, fixed = {}, notes = {} } = options;
  const kind = fixed[id] === undefined ? kindOf(question) : 'fixed';
  const value = kind === 'fixed' ? (fixed[id] ?? '') : (typed.get(id) ?? '');
  const hint = [question.description, notes[id]].filter(Boolean).join(' ') || undefined;
  const field = { id, kind, title: question.title ?? id.replace(/^.*\./, ''), optional, hint, value };
  return { ...field, ...inputOf(kind, question), ...ofKind(field, question, options) };
}

function ofKind({ id, kind, optional }: Field, question: Question, options: FieldOptions): Partial<Field> {
  const { typed, say } = options;
  const part = (name: string) => typed.get(`${id}.${name}`) ?? '';
  switch (kind) {
    case 'date':
      return { parts: { day: part('day'), month: part('month'), year: part('year') } };
    case 'yes-no':
      return chosenOf(
        [
          { value: 'true', title: say('frame.yes') },
          { value: 'false', title: say('frame.no') },
        ],
        typed.getAll(id),
      );
    case 'choice':
    case 'choices':
      return chosenOf(choicesOf(question), typed.getAll(id));
    case 'group':
      return itemsOf({ id, optional }, question, options);
    case 'parts':
      return { inner: innerFields(id, question, options) };
    default:
      return {};
  }
}

function chosenOf(choices: Choice[], values: string[]): Partial<Field> {
  return { choices: choices.map((choice) => ({ ...choice, chosen: values.includes(choice.value) })) };
}

/** A group that must have items begins with one. */
function itemsOf(
  { id, optional }: Pick<Field, 'id' | 'optional'>,
  question: Question,
  options: FieldOptions,
): Partial<Field> {
  const given = placesIn(options.typed, id);
  const places = given.length === 0 && !optional ? [0] : given;
  const items = places.map((place) => innerFields(`${id}.${place}`, question, options));
  const full = places.length >= (question.maxItems ?? 50);
  return { items, ...(!full && { nextPlace: (places.at(-1) ?? -1) + 1 }) };
}

function innerFields(id: string, question: Question, options: FieldOptions): Field[] {
  const inner = innerOf(question);
  return Object.entries(inner.properties).map(([name, one]) =>
    fieldOf(`${id}.${name}`, one, isOptional(inner, name), options),
  );
}

/** Which keyboard a telephone shows, what a browser fills in by itself, and how wide the field is. */
function inputOf(kind: Kind, question: Question): Partial<Field> {
  const { maxLength = 0, format } = question;
  switch (kind) {
    case 'telephone':
      return { autocomplete: 'tel', inputMode: 'tel', width: 20 };
    case 'email':
      return { autocomplete: 'email', inputMode: 'email' };
    case 'digits':
      return {
        autocomplete: 'off',
        inputMode: 'numeric',
        width: widthFor(lengthOfDigits(question) ?? lengths[format ?? ''] ?? 20),
      };
    case 'number':
      return { inputMode: question.type === 'integer' ? 'numeric' : 'decimal', width: 10 };
    case 'text':
      return {
        autocomplete: known[question['x-prefill'] ?? ''],
        width: maxLength === 0 ? undefined : widthFor(maxLength),
      };
    default:
      return {};
  }
}

const lengths: Readonly<Record<string, number>> = { 'uz-pin': 14, 'uz-tin': 9, 'uz-bank-account': 20 };
/** What browsers know of their readers, by what the answer begins with. */
const known: Readonly<Record<string, string>> = { 'applicant.name': 'name' };

function widthFor(characters: number): number | undefined {
  return [4, 10, 20, 30].find((width) => characters <= width);
}
