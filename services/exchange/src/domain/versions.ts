/** What may change in a record type without a new version: what those who agreed upon it would not notice. */
import { isDeepStrictEqual } from 'node:util';
import type { RecordTypeDefinition } from './record-types.ts';
import type { JsonSchema } from './schemas.ts';
import { classesOf, isAtLeast } from './sensitivity.ts';

type Part = 'arguments' | 'record';

/** Words for people; they may change. A class may rise, as `breaksOf` sees to by itself. */
const words: ReadonlySet<string> = new Set(['title', 'description', '$comment', 'examples', 'x-sensitivity']);

/**
 * What is in `now` that breaks agreements on `before`, in words; empty when nothing does. Fields may be added, and arguments that
 * need not be given.
 */
export function breaksOf(before: RecordTypeDefinition, now: RecordTypeDefinition): string[] {
  return [
    ...(before.subject === now.subject ? [] : ['the subject is another argument']),
    ...(['arguments', 'record'] as const).flatMap((part) => breaksOfPart(part, before[part], now[part])),
    ...fallen('arguments', before, now),
    ...fallen('record', before, now),
  ];
}

function breaksOfPart(part: Part, before: RecordTypeDefinition[Part], now: RecordTypeDefinition[Part]): string[] {
  const kind = part === 'arguments' ? 'argument' : 'field';
  const [neededBefore, neededNow] = [requiredIn(before), requiredIn(now)];
  const changed = Object.entries(before.properties).flatMap(([name, schema]) => {
    const other = Object.hasOwn(now.properties, name) ? now.properties[name] : undefined;
    if (!other) return [`the ${kind} "${name}" has gone`];
    if (!isDeepStrictEqual(bare(schema), bare(other))) return [`the ${kind} "${name}" is of another form`];
    return neededBefore.has(name) === neededNow.has(name) ? [] : [`whether "${name}" must be there is another`];
  });
  const demanded = [...neededNow]
    .filter((name) => part === 'arguments' && !Object.hasOwn(before.properties, name))
    .map((name) => `the argument "${name}" is new and must be given`);
  const definitions = isDeepStrictEqual(
    bare({ properties: before.$defs ?? {} }),
    bare({ properties: now.$defs ?? {} }),
  );
  return [...changed, ...demanded, ...(definitions ? [] : [`the definitions of the ${part} are others`])];
}

/** A class that falls would let policies grant what nobody has looked at. */
function fallen(part: Part, before: RecordTypeDefinition, now: RecordTypeDefinition): string[] {
  const classes = classesOf(now[part]);
  return [...classesOf(before[part])].flatMap(([name, was]) => {
    const is = classes.get(name);
    return is === undefined || isAtLeast(is, was) ? [] : [`"${name}" was ${was} and is only ${is}`];
  });
}

function requiredIn(schema: JsonSchema): ReadonlySet<string> {
  return new Set(Array.isArray(schema.required) ? schema.required.map(String) : []);
}

/** A schema without its words; the names of properties are no keywords. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([keyword]) => !words.has(keyword))
      .map(([keyword, inner]) => [keyword, keyword === 'properties' ? eachBare(inner) : bare(inner)]),
  );
}

function eachBare(properties: unknown): unknown {
  if (typeof properties !== 'object' || properties === null) return properties;
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, bare(schema)]));
}
