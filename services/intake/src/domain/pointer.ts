/** JSON Pointers (RFC 6901) into the answers of a form. */
import { formSchema, type Passport } from '@darcha/proto/passport.ts';
import { isObject } from './json.ts';

const maxLength = 500;

/** Whether a pointer leads to a place the form of the passport has an answer for; the whole form is none. */
export function leadsToAnswer(passport: Passport, pointer: string): boolean {
  if (!pointer.startsWith('/') || pointer.length > maxLength) return false;
  const parts = pointer.slice(1).split('/');
  return leads(
    formSchema(passport),
    parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
}

function leads(schema: unknown, [name, ...rest]: string[]): boolean {
  if (!isObject(schema)) return false;
  if (name === undefined) return true;
  return insideOf(schema, name).some((inner) => leads(inner, rest)) || alternatives(schema, [name, ...rest]);
}

/** The schemas of what stands under a name of an object, or under a place of a list. */
function insideOf(schema: Record<string, unknown>, name: string): unknown[] {
  const { properties, additionalProperties, prefixItems, items } = schema;
  if (isObject(properties) && Object.hasOwn(properties, name)) return [properties[name]];
  if (isObject(additionalProperties)) return [additionalProperties];
  if (!/^(0|[1-9]\d{0,3})$/.test(name)) return [];
  const place = Number(name);
  if (typeof schema.maxItems === 'number' && place >= schema.maxItems) return [];
  return [Array.isArray(prefixItems) && place < prefixItems.length ? prefixItems[place] : items];
}

function alternatives(schema: Record<string, unknown>, parts: string[]): boolean {
  return ['allOf', 'anyOf', 'oneOf']
    .flatMap((keyword) => (Array.isArray(schema[keyword]) ? schema[keyword] : []))
    .some((inner) => leads(inner, parts));
}
