/** What can be asked: about records from the list of questions, and what the forms of services ask themselves. */
import { type FormField, formats, formSchema } from '@darcha/proto/passport.ts';
import type { ValidateFunction } from 'ajv';
import { compilerOf } from '../document/json-schema.ts';
import type { Snapshot } from '../edition/snapshot.ts';
import type { RecordQuestion } from '../reference.ts';
import { guided } from './passport.ts';

/** Whether there is a record. */
export function presenceKey(record: string): string {
  return record;
}

/** What stands in a field of a record. */
export function fieldKey(record: string, field: string): string {
  return `${record}#${field}`;
}

/** What a form asks. */
export function formKey(service: string, field: string): string {
  return `${service}#form.${field}`;
}

const byList = new WeakMap<readonly RecordQuestion[], ReadonlyMap<string, FormField>>();

/** The question of a key, in the shape of a form's field; undefined when nothing is asked under it. */
export function questionOf(snapshot: Snapshot, key: string): FormField | undefined {
  const { questions, services } = snapshot;
  const records = byList.get(questions) ?? new Map(questions.map(asField));
  byList.set(questions, records);
  const [, service, field] = /^([^#]+)#form\.(.+)$/.exec(key) ?? [];
  if (service === undefined || field === undefined) return records.get(key);
  const passport = services.get(service)?.inForce?.passport;
  // What decides nothing is written in the form, and not before.
  if (!passport || !guided(passport).formNames.has(field)) return undefined;
  const form = passport.form ?? {};
  const found = Object.hasOwn(form, field) ? form[field] : undefined;
  // What says who somebody is plays no part in what applies: of personal answers only choices are asked for.
  const choice = found?.enum !== undefined || found?.type === 'boolean';
  return found?.personal && !choice ? undefined : found;
}

function asField(question: RecordQuestion): [string, FormField] {
  if (!('field' in question)) {
    const { record, presence, ...rest } = question;
    return [presenceKey(record), { ...rest, type: 'boolean' }];
  }
  const { record, field, ...rest } = question;
  return [fieldKey(record, field), rest];
}

const validators = new WeakMap<FormField, ValidateFunction>();

/** Why an answer does not fit its question; undefined when it does. */
export function faultOfAnswer(question: FormField, answer: unknown): string | undefined {
  let validate = validators.get(question);
  if (!validate) {
    const ajv = compilerOf({ strict: false });
    for (const [name, form] of Object.entries(formats)) ajv.addFormat(name, form);
    const { answer: schema } = formSchema({ form: { answer: question } }).properties as Record<string, object>;
    validate = ajv.compile(schema ?? {});
    validators.set(question, validate);
  }
  if (validate(answer)) return undefined;
  const [error] = validate.errors ?? [];
  const values = error?.keyword === 'enum' ? `: ${error.params.allowedValues.join(', ')}` : '';
  return `The answer ${error?.message ?? 'does not fit'}${values}. Correct it, or give null for "I do not know".`;
}
