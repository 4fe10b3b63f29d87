/** The form of a passport: its questions, their pages and conditions, and the JSON Schema of the answers. */
import type { Feel } from './passport.ts';
import type { Text } from './text.ts';

/** One question of the form: a JSON Schema 2020-12 of the answer, and what a person needs to understand it. */
export interface FormField {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  title: Text;
  help?: Text;
  /** May be left unanswered. */
  optional?: boolean;
  /** The answer is personal data. */
  personal?: boolean;
  /** Titles of the values of `enum`. */
  options?: Record<string, Text>;
  /** Over `applicant` and the questions before it: asked only when true. */
  when?: Feel;
  /** Over `applicant` and the questions before it: the answer is worked out and never taken from the person. */
  value?: Feel;
  /** "applicant.<member>" or "<record>.<field>": what the answer begins with; the person may change it. */
  prefill?: string;
  /** Of type array: each item is an object of these questions. */
  group?: Record<string, FormField>;
  /** Further JSON Schema keywords: enum, format, pattern, minLength, maximum, items, ... */
  [keyword: string]: unknown;
}

export type Questions = Record<string, FormField>;

/** Some questions that are asked together. All pages together hold every question once, in the order of the form. */
export interface FormPage {
  /** Stable code, unique among the pages. */
  code: string;
  title: Text;
  help?: Text;
  /** Over `applicant` and the questions of the pages before it: shown only when true. */
  when?: Feel;
  /** Names of its questions, in their order. */
  questions: string[];
}

/** Of what there may be only one application under way; the person may submit another one all the same, with a reason. */
export interface DuplicatesRule {
  /** One for each person or legal entity, or one for each subject, whoever applies. */
  one: 'per-person' | 'per-subject';
  /** Over `applicant` and `form`: a text or number that tells subjects apart; with `per-subject` only, and always. */
  subject?: Feel;
  /** Until it is decided, or until it has ended in every way, collected too; "ended" unless said. */
  until?: 'decided' | 'ended';
}

type WithForm = { form?: Questions; pages?: FormPage[] };

/** Keywords of a field that are for people or for the portal, not for a validator. */
const annotations = new Set([
  ...['title', 'help', 'optional', 'personal', 'options'],
  ...['when', 'value', 'prefill', 'group'],
]);

/**
 * The JSON Schema 2020-12 of a service's answers, without texts. What is asked only under a condition is not required by it.
 * Unfinished drafts: `{ draft: true }` requires nothing, in groups neither.
 */
export function formSchema(passport: WithForm, options: { draft?: boolean } = {}): Record<string, unknown> {
  const conditional = new Set((passport.pages ?? []).flatMap(({ when, questions }) => (when ? questions : [])));
  const required = (name: string, field: FormField) => isRequired(field) && !conditional.has(name);
  return objectOf(passport.form ?? {}, required, options.draft ?? false);
}

/** True for a question that everybody is asked and must answer, as far as it says so itself. */
function isRequired({ optional, when, value }: FormField): boolean {
  return !optional && when === undefined && value === undefined;
}

function objectOf(
  questions: Questions,
  required: (name: string, field: FormField) => boolean,
  draft: boolean,
): Record<string, unknown> {
  const fields = Object.entries(questions);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map(([name, field]) => [name, answerSchema(field, draft)])),
    required: draft ? [] : fields.filter(([name, field]) => required(name, field)).map(([name]) => name),
  };
}

function answerSchema(field: FormField, draft: boolean): Record<string, unknown> {
  const own = Object.fromEntries(Object.entries(field).filter(([keyword]) => !annotations.has(keyword)));
  if (!field.group) return own;
  return { ...own, items: objectOf(field.group, (_name, inner) => isRequired(inner), draft) };
}

/** Formats of answers beyond those of JSON Schema. */
export const formats: Record<string, RegExp> = {
  'uz-pin': /^[0-9]{14}$/,
  'uz-tin': /^[0-9]{9}$/,
  'uz-phone': /^\+998[0-9]{9}$/,
  'uz-bank-account': /^[0-9]{20}$/,
};
