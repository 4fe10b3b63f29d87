/** A question of the guide: how it is asked, and how what is sent is read. */
import type { Visit } from '../../page.ts';

/** JSON Schema of an answer. */
export type Schema = Readonly<Record<string, unknown>>;

/** What is sent for "I do not know". */
const unknown = 'unknown';

export interface ShownQuestion {
  kind: 'choice' | 'date' | 'number' | 'text';
  help: string | undefined;
  /** Of a choice: what is sent is the place of the value. */
  choices: { value: string; text: string; checked: boolean }[];
  /** What was typed: of a date its parts. */
  typed: Readonly<Record<string, string>>;
  /** Id of the field to go to when it is not answered. */
  field: string;
}

export function shownQuestion(schema: Schema, { say, form }: Pick<Visit, 'say' | 'form'>): ShownQuestion {
  const sent = (name: string) => form?.get(name) ?? '';
  const kind = kindOf(schema);
  const values = optionsOf(schema).map((_value, place) => ({
    value: String(place),
    text: titleAt(schema, place, say),
  }));
  return {
    kind,
    help: typeof schema.description === 'string' ? schema.description : undefined,
    choices: [...values, { value: unknown, text: say('guide.unknown') }].map((item) => ({
      ...item,
      checked: sent('answer') === item.value,
    })),
    typed: { answer: sent('answer'), day: sent('answer-day'), month: sent('answer-month'), year: sent('answer-year') },
    field: kind === 'date' ? 'answer-day' : 'answer',
  };
}

/** The answer; null for "I do not know", undefined where nothing was answered. */
export function readAnswer(schema: Schema, form: URLSearchParams): unknown {
  const sent = form.get('answer')?.trim() ?? '';
  if (sent === unknown || form.has(unknown)) return null;
  const kind = kindOf(schema);
  if (kind === 'choice') return /^\d{1,3}$/.test(sent) ? optionsOf(schema)[Number(sent)] : undefined;
  if (kind === 'date') return readDay(form);
  if (sent === '') return undefined;
  if (kind === 'text') return sent;
  const number = Number(sent.replaceAll(/\s/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

function readDay(form: URLSearchParams): string | undefined {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => form.get(`answer-${part}`)?.trim());
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** An answer as its question puts it. */
export function wordsOf(schema: Schema, answer: unknown, { say, format }: Pick<Visit, 'say' | 'format'>): string {
  if (answer === null || answer === undefined) return say('guide.unknown');
  const place = optionsOf(schema).indexOf(answer);
  if (place >= 0) return titleAt(schema, place, say);
  if (kindOf(schema) === 'date') return format.day(String(answer));
  return typeof answer === 'number' ? format.number(answer) : String(answer);
}

function kindOf(schema: Schema): ShownQuestion['kind'] {
  if (optionsOf(schema).length > 0) return 'choice';
  if (schema.format === 'date') return 'date';
  return schema.type === 'integer' || schema.type === 'number' ? 'number' : 'text';
}

function optionsOf({ type, enum: values }: Schema): readonly unknown[] {
  return type === 'boolean' ? [true, false] : Array.isArray(values) ? values : [];
}

function titleAt(schema: Schema, place: number, say: Visit['say']): string {
  if (schema.type === 'boolean') return say(place === 0 ? 'frame.yes' : 'frame.no');
  const value = optionsOf(schema)[place];
  const titled = Array.isArray(schema.oneOf) ? schema.oneOf : [];
  return String(titled.find((one) => one.const === value)?.title ?? value);
}
