/** Answers held against the passport's form: loosely while a draft, wholly when submitted; every fault at once. */
import type { Fault } from '@darcha/kit/errors.ts';
import { formats, formSchema, type Passport } from '@darcha/proto/passport.ts';
import type { Text } from '@darcha/proto/text.ts';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Form } from './application.ts';
import { faultOf } from './form-faults.ts';
import { isObject } from './json.ts';

export { formInvalid } from './form-faults.ts';

const ajv = createAjv();
/** By the passport itself: what is kept of it goes when it goes. */
const forms = { draft: new WeakMap<Passport, ValidateFunction>(), whole: new WeakMap<Passport, ValidateFunction>() };

/** What an unfinished answer may not be either: everything else is left for the submission. */
const draftKeywords = new Set([
  ...['type', 'additionalProperties', 'unevaluatedProperties'],
  ...['maxLength', 'maxItems', 'maxProperties', 'maximum', 'exclusiveMaximum'],
]);

/** Faults of unfinished answers: only unknown questions, values of a wrong type and what is beyond an upper bound. */
export function draftFaults(passport: Passport, form: Form): Fault[] {
  return faultsOf(passport, form, 'draft').filter((fault) => draftKeywords.has(fault.code));
}

/** Faults of answers that are to be submitted, apart from questions that are asked under a condition and not answered. */
export function answerFaults(passport: Passport, form: Form): Fault[] {
  return faultsOf(passport, form, 'whole');
}

/** Faults of one value under a schema of the passport; `at` says what it is. */
export function schemaFaults(
  schema: Record<string, unknown>,
  value: unknown,
  at: { path: string; title: Text },
): Fault[] {
  // The library keeps what it made of a schema.
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => faultOf(error, at.path, {}, at.title));
}

function faultsOf(passport: Passport, form: Form, how: 'draft' | 'whole'): Fault[] {
  const draft = how === 'draft';
  const validate = forms[how].get(passport) ?? ajv.compile(bounded(formSchema(passport, { draft })));
  forms[how].set(passport, validate);
  if (validate(form)) return [];
  return (validate.errors ?? []).map((error) => faultOf(error, '', passport));
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

function createAjv(): Ajv2020 {
  // The catalogue has checked the schemas before publishing them; a keyword unknown here must not stop an application.
  const made = new Ajv2020({ allErrors: true, strict: false, logger: false, addUsedSchema: false });
  // The package is CommonJS: its function is the default export's `default` in the eyes of the compiler only.
  (addFormats as unknown as (instance: Ajv2020) => void)(made);
  for (const [name, pattern] of Object.entries(formats)) made.addFormat(name, pattern);
  return made;
}
