/** How sensitive what a record holds is, and which of a record type's fields are how sensitive. */
import type { JsonSchema } from './schemas.ts';

/**
 * The least sensitive first. `public`: anybody may know it. `official`: about no natural person, for the state's own use.
 * `personal`: personal data by article 4 of the law on personal data, ZRU-547. `special`: special, biometric and genetic
 * personal data by its articles 25 and 26.
 */
export const sensitivities = ['public', 'official', 'personal', 'special'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** The keyword of a field's schema. */
export const sensitivityKeyword = 'x-sensitivity';

/** Fields by name, each with its class. */
export type Fields = ReadonlyMap<string, Sensitivity>;

/** Says what is wrong at a JSON Pointer below the schema. */
type Tell = (path: string, message: string) => void;

/** The classes of an object's fields, in the order of the schema; every field has one once `faultsOfClasses` is silent. */
export function classesOf({ properties }: { properties: Record<string, JsonSchema> }): Fields {
  return new Map(Object.entries(properties).map(([name, field]) => [name, classOf(field) ?? 'special']));
}

/** The special ones of these names, in their order. */
export function specialOf(fields: Fields | undefined, names: readonly string[]): string[] {
  return names.filter((name) => fields?.get(name) === 'special');
}

export function isAtLeast(one: Sensitivity, other: Sensitivity): boolean {
  return sensitivities.indexOf(one) >= sensitivities.indexOf(other);
}

/** Tells of every field, at any depth, that has no class, one that does not exist, or a lower one than something in it. */
export function faultsOfClasses(schema: JsonSchema, tell: Tell): void {
  walk(schema, '', undefined, tell);
}

/** `within`: the field around, its name and its class. */
function walk(value: unknown, path: string, within: { name: string; is: Sensitivity } | undefined, tell: Tell): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (key !== 'properties' || typeof child !== 'object' || child === null) {
      walk(child, at, within, tell);
      continue;
    }
    for (const [name, field] of Object.entries(child as Record<string, JsonSchema>))
      checkField({ name, field, at: `${at}/${name}` }, within, tell);
  }
}

function checkField(
  { name, field, at }: { name: string; field: JsonSchema; at: string },
  within: { name: string; is: Sensitivity } | undefined,
  tell: Tell,
): void {
  const is = classOf(field);
  if (!is) {
    tell(at, `"${name}" must say how sensitive it is: ${sensitivityKeyword}: ${sensitivities.join(', ')}.`);
  } else if (within && !isAtLeast(within.is, is)) {
    tell(at, `"${name}" is ${is}, so "${within.name}", which holds it, cannot be only ${within.is}.`);
  }
  walk(field, at, is ? { name, is } : within, tell);
}

function classOf(field: JsonSchema): Sensitivity | undefined {
  return sensitivities.find((known) => known === field[sensitivityKeyword]);
}
