/** Questions as the API gives them, the JSON Schema of each answer, and of what kind each is on a page. */

/** One question: `form.properties` of a service, or what is stated with a paper of one's own. */
export interface Question {
  type?: string;
  title?: string;
  description?: string;
  enum?: readonly unknown[];
  /** Titles of the choices. */
  oneOf?: readonly { const?: unknown; title?: string }[];
  items?: Question;
  properties?: Readonly<Record<string, Question>>;
  required?: readonly string[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  maxItems?: number;
  /** Worked out by the portal. */
  readOnly?: boolean;
  /** "applicant.name", or a field of a record: what the answer begins with. */
  'x-prefill'?: string;
  /** Must be answered when it is asked at all. */
  'x-required'?: boolean;
  'x-personal'?: boolean;
}

/** Questions by their names. */
export interface Questions {
  properties: Readonly<Record<string, Question>>;
  required?: readonly string[];
}

export type Answers = Readonly<Record<string, unknown>>;

export type Kind =
  | 'text'
  | 'long-text'
  | 'digits'
  | 'number'
  | 'telephone'
  | 'email'
  | 'date'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'lines'
  | 'group'
  | 'parts'
  | 'fixed';

const kindsByFormat: Readonly<Record<string, Kind>> = {
  date: 'date',
  email: 'email',
  'uz-phone': 'telephone',
  'uz-pin': 'digits',
  'uz-tin': 'digits',
  'uz-bank-account': 'digits',
};
/** A longer text than this does not fit in one line. */
const longestLine = 200;

export function kindOf(question: Question): Kind {
  const { type, format = '', pattern, maxLength = longestLine + 1 } = question;
  if (question.readOnly) return 'fixed';
  if (type === 'array')
    return question.items?.properties ? 'group' : choicesOf(question).length > 0 ? 'choices' : 'lines';
  if (type === 'object' && question.properties) return 'parts';
  if (type === 'boolean') return 'yes-no';
  if (choicesOf(question).length > 0) return 'choice';
  if (type === 'integer' || type === 'number') return 'number';
  const known = kindsByFormat[format];
  if (known) return known;
  if (pattern !== undefined) return lengthOfDigits(question) === undefined ? 'text' : 'digits';
  return maxLength > longestLine && format === '' ? 'long-text' : 'text';
}

/** How many digits make the answer, where it is digits alone. */
export function lengthOfDigits({ pattern = '' }: Question): number | undefined {
  const [, count] = /^\^(?:\[0-9\]|\\d)\{(\d+)\}\$$/.exec(pattern) ?? [];
  return count === undefined ? undefined : Number(count);
}

export interface Choice {
  /** As it stands in a form. */
  value: string;
  title: string;
}

/** What can be chosen, in the order of the passport. */
export function choicesOf({ oneOf, enum: values, items }: Question): Choice[] {
  if (oneOf) return oneOf.map((one) => ({ value: String(one.const), title: one.title ?? String(one.const) }));
  return (values ?? items?.enum ?? []).map((value) => ({ value: String(value), title: String(value) }));
}

/** The questions of one item of a group, or of the parts of an answer. */
export function innerOf({ items, properties, required }: Question): Questions {
  if (properties) return { properties, required: required ?? [] };
  return { properties: items?.properties ?? {}, required: items?.required ?? [] };
}
