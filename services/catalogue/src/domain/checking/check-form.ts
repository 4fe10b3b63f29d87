/** The questions of a form, and the facts an official gives: valid JSON Schema, known formats, titles for every choice. */
import { type FormField, formats, formSchema, type Passport } from '@darcha/proto/passport.ts';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../document/fault.ts';
import { compilerOf, holdToStandard } from '../document/json-schema.ts';
import { unsafePattern } from './safe-pattern.ts';

export function reportForm(passport: Partial<Passport>, report: Report): void {
  const ajv = answerAjv();
  for (const [name, field] of Object.entries(passport.form ?? {})) {
    const path = ['form', name];
    if (reportPatterns(path, field, report)) continue;
    const { properties } = formSchema({ form: { [name]: field } } as unknown as Passport);
    reportSchema(path, (properties as Record<string, object>)[name] ?? {}, ajv, report);
    reportChoices(path, field, report);
    for (const [inner, within] of Object.entries(field.group ?? {})) {
      reportChoices([...path, 'group', inner], within, report);
    }
  }
  for (const [name, { schema }] of Object.entries(passport.result?.facts ?? {})) {
    const path = ['result', 'facts', name, 'schema'];
    if (schema !== undefined && !reportPatterns(path, schema, report)) reportSchema(path, schema, ajv, report);
  }
}

/** Compiles a schema as the service that takes the answers does. */
function reportSchema(path: string[], schema: object, ajv: Ajv2020, report: Report): void {
  const format = unknownFormat(schema, ajv);
  if (format !== undefined) {
    report(
      path,
      'format-unknown',
      `There is no format "${format}". Use one of: ${Object.keys(formats).join(', ')}, date.`,
    );
    return;
  }
  try {
    holdToStandard(schema);
    ajv.compile(schema);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace('strict mode: ', '') : String(error);
    report(path, 'json-schema', `This is not a valid JSON Schema 2020-12: ${reason}. Correct or remove the keyword.`);
  }
}

/** Whether anything at any depth is such that answers could not be held against it in time; it is not compiled then. */
function reportPatterns(path: readonly string[], schema: unknown, report: Report): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  let found = false;
  for (const [keyword, value] of Object.entries(schema)) {
    const within = [...path, keyword];
    // Schemas that refer to themselves several times over grow without end.
    if (/^\$(ref|dynamicRef|recursiveRef)$/.test(keyword) && typeof value === 'string') {
      report(within, 'json-schema', 'References are not followed in questions. Write the schema out.');
      found = true;
    }
    const patterns = keyword === 'pattern' ? [value] : keyword === 'patternProperties' ? Object.keys(value ?? {}) : [];
    for (const pattern of patterns) {
      const cause = typeof pattern === 'string' ? unsafePattern(pattern) : undefined;
      if (cause === undefined) continue;
      report(within, 'pattern-unsafe', `Trying this pattern could take too long: ${cause}.`);
      found = true;
    }
    found = reportPatterns(within, value, report) || found;
  }
  return found;
}

function answerAjv(): Ajv2020 {
  const ajv = compilerOf({ strict: true, strictTypes: false, strictRequired: false });
  for (const [name, pattern] of Object.entries(formats)) ajv.addFormat(name, pattern);
  return ajv;
}

/** The first format of a schema, at any depth, that no validator knows. */
function unknownFormat(schema: unknown, ajv: Ajv2020): string | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'format' && typeof value === 'string' && !(value in ajv.formats)) return value;
    const within = unknownFormat(value, ajv);
    if (within !== undefined) return within;
  }
  return undefined;
}

/** A person is shown titles, never the values themselves. */
function reportChoices(path: string[], field: FormField, report: Report): void {
  const items = field.items as { enum?: unknown } | undefined;
  const values = field.enum ?? items?.enum;
  const titles = field.options ?? {};
  if (!Array.isArray(values)) {
    if (field.options)
      report([...path, 'options'], 'options', 'Titles of choices need an "enum" of their values. Add it.');
    return;
  }
  for (const value of values) {
    if (Object.hasOwn(titles, String(value))) continue;
    report(path, 'options', `The choice "${value}" has no title. Add it to "options".`);
  }
  for (const value of Object.keys(titles)) {
    if (values.some((known) => String(known) === value)) continue;
    report(
      [...path, 'options', value],
      'options',
      `"${value}" is not among the choices. Add it to "enum" or remove it.`,
    );
  }
}
