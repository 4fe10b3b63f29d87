/** The form of a service as JSON Schema 2020-12, with titles and help in the reader's language. */
import { type FormField, formats, formSchema, type Passport } from '@darcha/proto/passport.ts';
import type { Speaker } from '../../http/language.ts';

type Schema = Record<string, unknown>;

export function formShape(passport: Pick<Passport, 'form'>, speaker: Speaker): Schema {
  const schema = formSchema(passport);
  const properties = schema.properties as Record<string, Schema>;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...schema,
    properties: Object.fromEntries(
      Object.entries(passport.form ?? {}).map(([name, field]) => [
        name,
        fieldShape(field, properties[name] ?? {}, speaker),
      ]),
    ),
  };
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
