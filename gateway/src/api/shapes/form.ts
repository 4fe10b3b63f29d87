/** The form of a service: JSON Schema 2020-12 with titles and help in the reader's language, and its pages. */
import { type FormField, formats, formSchema, type Passport, type Questions } from '@darcha/proto/passport.ts';
import type { Speaker } from '../../http/language.ts';

type Schema = Record<string, unknown>;

export function formShape(passport: Pick<Passport, 'form' | 'pages'>, speaker: Speaker): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...questionShapes(passport.form ?? {}, formSchema(passport), speaker),
  };
}

/** The schema of an object of answers with what people need to know of each. */
function questionShapes(questions: Questions, schema: Schema, speaker: Speaker): Schema {
  const properties = schema.properties as Record<string, Schema>;
  const shapes = Object.entries(questions).map(([name, field]) => [
    name,
    fieldShape(field, properties[name] ?? {}, speaker),
  ]);
  return { ...schema, properties: Object.fromEntries(shapes) };
}

/** All questions stand on one page where the passport names none. */
export function pageShapes({ form, pages, title }: Pick<Passport, 'form' | 'pages' | 'title'>, speaker: Speaker) {
  if (!form) return undefined;
  if (!pages) return [{ code: 'form', title: speaker.say(title), questions: Object.keys(form) }];
  return pages.map((page) => ({
    code: page.code,
    title: speaker.say(page.title),
    help: speaker.maybe(page.help),
    when: page.when,
    questions: page.questions,
  }));
}

function fieldShape(field: FormField, schema: Schema, speaker: Speaker): Schema {
  const pattern = typeof schema.format === 'string' ? formats[schema.format]?.source : undefined;
  return {
    ...schema,
    // Our own formats are patterns too, so that any validator can check them.
    ...(pattern !== undefined && schema.pattern === undefined && { pattern }),
    title: speaker.sayOne(field.title),
    ...(field.help && { description: speaker.sayOne(field.help) }),
    ...(field.options && { oneOf: optionShapes(field.options, speaker) }),
    ...(field.personal && { 'x-personal': true }),
    ...(field.group && { items: questionShapes(field.group, schema.items as Schema, speaker) }),
    ...(field.value !== undefined && { readOnly: true, 'x-value': field.value }),
    ...(field.when !== undefined && { 'x-when': field.when, ...(!field.optional && { 'x-required': true }) }),
    ...(field.prefill !== undefined && { 'x-prefill': field.prefill }),
    // In JSON Schema a title is one string; all languages stand beside it.
    ...(speaker.all && { 'x-text': { title: speaker.say(field.title), description: speaker.maybe(field.help) } }),
  };
}

function optionShapes(options: NonNullable<FormField['options']>, speaker: Speaker): Schema[] {
  return Object.entries(options).map(([value, title]) => ({
    const: value,
    title: speaker.sayOne(title),
    ...(speaker.all && { 'x-text': { title: speaker.say(title) } }),
  }));
}
