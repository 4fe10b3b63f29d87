/** Answers held against the passport's form: loosely while a draft, wholly when submitted; every fault at once. */
import type { Fault } from '@darcha/kit/errors.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { formats, formSchema, type Passport } from '@darcha/proto/passport.ts';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Form } from './application.ts';
import { isObject } from './json.ts';

const ajv = createAjv();
const compiled = new Map<string, ValidateFunction>();
/** More versions than are ever applied for at a time; the oldest leaves. */
const maxCompiled = 1_000;

/** What an unfinished answer may not be either: everything else is left for the submission. */
const draftKeywords = new Set([
  ...['type', 'additionalProperties', 'unevaluatedProperties'],
  ...['maxLength', 'maxItems', 'maxProperties', 'maximum', 'exclusiveMaximum'],
]);

/** Faults of unfinished answers: only unknown questions, values of a wrong type and what is beyond an upper bound. */
export function draftFaults(passport: Passport, form: Form): Fault[] {
  return faultsOf(passport, form, 'draft').filter((fault) => draftKeywords.has(fault.code));
}

/** Faults of answers that are to be submitted. */
export function submissionFaults(passport: Passport, form: Form): Fault[] {
  return faultsOf(passport, form, 'whole');
}

/** Faults of one value under a schema of the passport; `key` names the schema for the cache. */
export function schemaFaults(key: string, schema: Record<string, unknown>, value: unknown, path: string): Fault[] {
  const validate = compile(key, () => schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => toFault(error, path));
}

/** The error that carries them. */
export function formInvalid(faults: Fault[]): DomainError {
  const what = faults.length === 1 ? 'a fault. Correct it' : `${faults.length} faults. Correct each of them`;
  const message = `The answers have ${what} and send the answers again.`;
  return new DomainError('invalid', 'form-invalid', message, { faults });
}

function faultsOf(passport: Passport, form: Form, how: 'draft' | 'whole'): Fault[] {
  const draft = how === 'draft';
  const validate = compile(`${passport.id}@${passport.version}/${how}`, () => bounded(formSchema(passport, { draft })));
  if (validate(form)) return [];
  return (validate.errors ?? []).map((error) => withHelp(toFault(error, ''), passport));
}

/** What the passport's author says of a question is told with a form that is not met: it says what the pattern means. */
function withHelp(fault: Fault, { form }: Passport): Fault {
  if (fault.code !== 'pattern') return fault;
  const [, name = ''] = fault.path.split('/');
  const help = form && Object.hasOwn(form, name) ? form[name]?.help?.en : undefined;
  return help === undefined ? fault : { ...fault, message: `This answer does not have the form asked for. ${help}` };
}

/** Longest text, in characters, where the passport names no bound. */
const usualMaxLength = 4_000;

type Schema = Record<string, unknown>;

/** The schema with a bound for every text in it that has none. */
function bounded(schema: Schema): Schema {
  const next: Schema = { ...schema };
  for (const keyword of ['properties', 'patternProperties']) {
    const inner = schema[keyword];
    if (isObject(inner)) next[keyword] = mapValues(inner);
  }
  for (const keyword of ['items', 'additionalProperties']) {
    if (isObject(schema[keyword])) next[keyword] = bounded(schema[keyword]);
  }
  for (const keyword of ['prefixItems', 'allOf', 'anyOf', 'oneOf']) {
    const inner = schema[keyword];
    if (Array.isArray(inner)) next[keyword] = inner.map(boundedAny);
  }
  const isText = schema.type === 'string' || (Array.isArray(schema.type) && schema.type.includes('string'));
  return isText && schema.maxLength === undefined ? { ...next, maxLength: usualMaxLength } : next;
}

function boundedAny(schema: unknown): unknown {
  return isObject(schema) ? bounded(schema) : schema;
}

function mapValues(schemas: Schema): Schema {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, boundedAny(schema)]));
}

function compile(key: string, schema: () => Record<string, unknown>): ValidateFunction {
  const known = compiled.get(key);
  if (known) return known;
  const oldest = compiled.size >= maxCompiled ? compiled.keys().next().value : undefined;
  if (oldest !== undefined) compiled.delete(oldest);
  const made = ajv.compile(schema());
  compiled.set(key, made);
  return made;
}

function createAjv(): Ajv2020 {
  // The catalogue has checked the schemas before publishing them; a keyword unknown here must not stop an application.
  const made = new Ajv2020({ allErrors: true, strict: false, logger: false, addUsedSchema: false });
  // The package is CommonJS: its function is the default export's `default` in the eyes of the compiler only.
  (addFormats as unknown as (instance: Ajv2020) => void)(made);
  for (const [name, pattern] of Object.entries(formats)) made.addFormat(name, pattern);
  return made;
}

function toFault(error: ErrorObject, base: string): Fault {
  const { keyword, params } = error;
  const missing: unknown = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  const path = base + error.instancePath + (typeof missing === 'string' ? `/${escapePointer(missing)}` : '');
  return { path, code: keyword, message: messageOf(error) };
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

const formatAdvice: Record<string, string> = {
  'uz-pin': 'Give the personal number as 14 digits.',
  'uz-tin': "Give the taxpayer's number as 9 digits.",
  'uz-phone': 'Give the telephone number as +998 and 9 digits, without spaces.',
  'uz-bank-account': 'Give the account number as 20 digits, without spaces.',
  date: 'Give the day as YYYY-MM-DD.',
  'date-time': 'Give the time as in 2026-03-24T10:00:00+05:00.',
  email: 'Give an e-mail address, such as name@example.uz.',
};

/** Of digits alone in words; people do not read patterns. */
function patternAdvice(pattern: string): string {
  const [, digits] = /^\^(?:\[0-9\]|\\d)\{(\d+)\}\$$/.exec(pattern) ?? [];
  if (digits !== undefined) return `Give ${counted(digits, 'digit')}.`;
  return `This answer does not have the form that is asked for (${pattern}).`;
}

function counted(count: unknown, what: string): string {
  return `${String(count)} ${what}${Number(count) === 1 ? '' : 's'}`;
}

type Explain = (params: Record<string, unknown>) => string;

const explanations: Record<string, Explain> = {
  required: () => 'Answer this question.',
  additionalProperties: () => 'There is no such question. Remove this answer.',
  unevaluatedProperties: () => 'There is no such question. Remove this answer.',
  type: ({ type }) => `Give a value of type ${String(type)}.`,
  format: ({ format }) => formatAdvice[String(format)] ?? `Give a value in the form "${String(format)}".`,
  pattern: ({ pattern }) => patternAdvice(String(pattern)),
  enum: ({ allowedValues }) => `Choose one of: ${(allowedValues as unknown[]).map(String).join(', ')}.`,
  const: ({ allowedValue }) => `Only ${JSON.stringify(allowedValue)} is accepted here.`,
  minLength: ({ limit }) => `Give at least ${counted(limit, 'character')}.`,
  maxLength: ({ limit }) => `Give at most ${counted(limit, 'character')}.`,
  minimum: ({ limit }) => `Give a number of at least ${String(limit)}.`,
  maximum: ({ limit }) => `Give a number of at most ${String(limit)}.`,
  exclusiveMinimum: ({ limit }) => `Give a number above ${String(limit)}.`,
  exclusiveMaximum: ({ limit }) => `Give a number below ${String(limit)}.`,
  multipleOf: ({ multipleOf }) => `Give a multiple of ${String(multipleOf)}.`,
  minItems: ({ limit }) => `Give at least ${counted(limit, 'item')}.`,
  maxItems: ({ limit }) => `Give at most ${counted(limit, 'item')}.`,
  maxProperties: ({ limit }) => `Give at most ${String(limit)} entries.`,
  uniqueItems: () => 'Give each item only once.',
};

function messageOf(error: ErrorObject): string {
  const explain = explanations[error.keyword];
  return explain ? explain(error.params) : `This answer ${error.message ?? 'is not accepted'}. Correct it.`;
}
