/** Answers as fields of a form, and back: what was typed is passed on as it is, tidied only where people write one thing in many ways. */
import { type Answers, innerOf, kindOf, type Question, type Questions } from './question.ts';

/** So many items of a group are read; the passport allows fewer. */
const mostItems = 60;
const dateParts = ['year', 'month', 'day'] as const;

/** The fields of these questions as a browser would send them. */
export function fieldsFrom({ properties }: Questions, names: readonly string[], answers: Answers): URLSearchParams {
  const fields = new URLSearchParams();
  for (const name of names) write(fields, name, properties[name] ?? {}, answers[name]);
  return fields;
}

function write(fields: URLSearchParams, id: string, question: Question, value: unknown): void {
  if (value === undefined || value === null) return;
  switch (kindOf(question)) {
    case 'date': {
      const parts = String(value).split('-');
      for (const [place, part] of dateParts.entries()) fields.append(`${id}.${part}`, parts[place] ?? '');
      return;
    }
    case 'choices':
      for (const one of listOf(value)) fields.append(id, String(one));
      return;
    case 'lines':
      fields.append(id, listOf(value).map(String).join('\n'));
      return;
    case 'group':
      for (const [place, item] of listOf(value).entries()) {
        fields.append(`${id}.${place}`, '');
        writeInner(fields, `${id}.${place}`, question, item);
      }
      return;
    case 'parts':
      writeInner(fields, id, question, value);
      return;
    default:
      fields.append(id, String(value));
  }
}

function writeInner(fields: URLSearchParams, id: string, question: Question, value: unknown): void {
  const answers = typeof value === 'object' && value !== null ? (value as Answers) : {};
  for (const [name, inner] of Object.entries(innerOf(question).properties)) {
    write(fields, `${id}.${name}`, inner, answers[name]);
  }
}

/** What the form says of these questions; null for what is not answered, nothing of what is worked out. */
export function readAnswers(
  { properties }: Questions,
  names: readonly string[],
  form: URLSearchParams,
): Record<string, unknown> {
  // Each once, and none that only every object has.
  const asked = [...new Set(names)].filter((name) => Object.hasOwn(properties, name) && !properties[name]?.readOnly);
  return Object.fromEntries(asked.map((name) => [name, read(name, properties[name] ?? {}, form) ?? null]));
}

/** Undefined where nothing was said. */
function read(id: string, question: Question, form: URLSearchParams): unknown {
  switch (kindOf(question)) {
    case 'date':
      return readDate(id, form);
    case 'choices':
      return filled(form.getAll(id).map((value) => typed(question.items ?? {}, value)));
    case 'lines':
      return filled(
        textOf(form, id)
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      );
    case 'group':
      return filled(placesIn(form, id).flatMap((place) => readInner(`${id}.${place}`, question, form) ?? []));
    case 'parts':
      return readInner(id, question, form);
    default:
      return typed(question, textOf(form, id).trim());
  }
}

function readInner(id: string, question: Question, form: URLSearchParams): object | undefined {
  const inner = Object.entries(innerOf(question).properties).map(([name, one]) => [
    name,
    read(`${id}.${name}`, one, form),
  ]);
  const answered = inner.filter(([, value]) => value !== undefined);
  return answered.length === 0 ? undefined : Object.fromEntries(answered);
}

/** An unfinished day stays as it was typed: the service says what is wrong with it. */
function readDate(id: string, form: URLSearchParams): string | undefined {
  const parts = dateParts.map((part) => textOf(form, `${id}.${part}`).trim());
  if (parts.every((part) => part === '')) return undefined;
  return parts.map((part) => (/^\d$/.test(part) ? `0${part}` : part)).join('-');
}

/** A text as the type of its answer, where it is one. */
function typed(question: Question, text: string): unknown {
  if (text === '') return undefined;
  if (question.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (question.type === 'integer' || question.type === 'number') return numberIn(text);
  const kind = kindOf(question);
  if (kind === 'telephone') return telephoneIn(text);
  return kind === 'digits' ? withoutGaps(text) : text;
}

/** "375 000,50" is a number to whoever writes it. */
function numberIn(text: string): number | string {
  const tidy = text.replaceAll(/[\s\u00a0']/g, '').replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(tidy) ? Number(tidy) : text;
}

/** "90 123-45-67" is +998901234567; what is no number of the country keeps its digits. */
export function telephoneIn(text: string): string {
  const tidy = withoutGaps(text).replaceAll(/[()]/g, '');
  if (/^\d{9}$/.test(tidy)) return `+998${tidy}`;
  return /^998\d{9}$/.test(tidy) ? `+${tidy}` : tidy;
}

function withoutGaps(text: string): string {
  return text.replaceAll(/[\s\u00a0-]/g, '');
}

/** The places of a group's items in the form, in their order. */
export function placesIn(form: URLSearchParams, id: string): number[] {
  const places = [...form.keys()].flatMap((key) => {
    const place = key.startsWith(`${id}.`) ? key.slice(id.length + 1) : '';
    return /^\d{1,2}$/.test(place) ? [Number(place)] : [];
  });
  return [...new Set(places)].toSorted((a, b) => a - b).slice(0, mostItems);
}

/**
 * The form with an item more or less, where one of its buttons was pressed that add ("add", the group) or remove one ("remove",
 * the item); undefined otherwise.
 */
export function regrouped(form: URLSearchParams): URLSearchParams | undefined {
  const group = form.get('add');
  const [, without = '', place] = /^(.*)\.(\d{1,2})$/.exec(form.get('remove') ?? '') ?? [];
  if (group === null && place === undefined) return undefined;
  const next = new URLSearchParams([...form].filter(([name]) => name !== 'add' && name !== 'remove'));
  if (group === null) return withoutItem(next, without, Number(place));
  next.append(`${group}.${(placesIn(next, group).at(-1) ?? -1) + 1}`, '');
  return next;
}

/** An item is taken away; those after it move up. */
function withoutItem(form: URLSearchParams, group: string, gone: number): URLSearchParams {
  const left = new URLSearchParams();
  for (const [name, value] of form) {
    const [, place, rest = ''] = name.startsWith(`${group}.`)
      ? (/^(\d{1,2})(\..*)?$/.exec(name.slice(group.length + 1)) ?? [])
      : [];
    if (place === undefined || Number(place) < gone) left.append(name, value);
    else if (Number(place) > gone) left.append(`${group}.${Number(place) - 1}${rest}`, value);
  }
  return left;
}

function textOf(form: URLSearchParams, id: string): string {
  return (form.get(id) ?? '').replaceAll('\r\n', '\n');
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function filled<T>(values: T[]): T[] | undefined {
  const given = values.filter((value) => value !== undefined);
  return given.length === 0 ? undefined : given;
}
