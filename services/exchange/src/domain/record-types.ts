/** Record types: what can be asked for, with which arguments, and what an answer looks like. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { Text } from '@darcha/proto/text.ts';
import { type Check, compile, forget, type JsonSchema } from './schemas.ts';
import { classesOf, type Fields } from './sensitivity.ts';

/** A record type as its file describes it. */
export interface RecordTypeDefinition {
  /** "<agency>/<name>@<version>". */
  id: string;
  provider: string;
  title: Text;
  /** What each field of the record is, by its name. */
  titles: Record<string, Text>;
  /** Name of the argument that is the personal number of the person the record is about. */
  subject: string;
  arguments: JsonSchema & { properties: Record<string, JsonSchema> };
  record: JsonSchema & { properties: Record<string, JsonSchema>; required?: string[] };
  /** Name of the field that is the manifest of content; absent when answers have none. */
  content?: string;
}

export interface RecordType {
  readonly id: string;
  readonly provider: string;
  /** As its file has it. */
  readonly definition: RecordTypeDefinition;
  readonly argumentsSchema: JsonSchema;
  readonly recordSchema: JsonSchema;
  /** The fields a record can have. */
  readonly fields: Fields;
  /** The field that is the manifest of content; undefined when answers have none. */
  readonly contentField: string | undefined;
  /** What is wrong with arguments; empty when nothing is. */
  checkArguments(args: Record<string, unknown>): Fault[];
  /** What is wrong with a record that was to hold these fields; empty when nothing is. */
  checkRecord(record: Record<string, unknown>, fields: readonly string[]): Fault[];
  /** The personal number in valid arguments. */
  subjectOf(args: Record<string, unknown>): string | undefined;
}

/** The number behind the @. */
export function versionOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('@') + 1));
}

/** True when none of these is a later version of the same. */
export function isLatest(id: string, ids: Iterable<string>): boolean {
  const name = id.slice(0, id.lastIndexOf('@') + 1);
  return [...ids].every((other) => !other.startsWith(name) || versionOf(other) <= versionOf(id));
}

/** Agreements name few sets of fields; the oldest compiled check goes when there are more than this. */
const maxChecks = 100;

/** Throws when a schema cannot be compiled. */
export function createRecordType(definition: RecordTypeDefinition): RecordType {
  const checkArguments = compile(definition.arguments);
  // Compiled whole as well, so that a fault in any field shows at the start.
  compile(definition.record);
  const checkOf = createFieldChecks(definition.record);
  return {
    id: definition.id,
    provider: definition.provider,
    definition,
    argumentsSchema: definition.arguments,
    recordSchema: definition.record,
    fields: classesOf(definition.record),
    contentField: definition.content,
    checkArguments,
    checkRecord: (record, fields) => checkOf([...fields].sort())(record),
    subjectOf: (args) => {
      const subject = args[definition.subject];
      return typeof subject === 'string' ? subject : undefined;
    },
  };
}

/** The check of a record that was to hold certain fields, compiled when first needed. */
function createFieldChecks(record: RecordTypeDefinition['record']): (fields: readonly string[]) => Check {
  const checks = new Map<string, { schema: JsonSchema; check: Check }>();
  return (fields) => {
    const key = JSON.stringify(fields);
    const known = checks.get(key);
    if (known) return known.check;
    const schema = pick(record, fields);
    const check = compile(schema);
    for (const [oldest, { schema: unused }] of checks) {
      if (checks.size < maxChecks) break;
      checks.delete(oldest);
      forget(unused);
    }
    checks.set(key, { schema, check });
    return check;
  };
}

/** The schema of a record cut to some fields: these and no others, those of them required that the record requires. */
function pick(schema: RecordTypeDefinition['record'], fields: readonly string[]): JsonSchema {
  const properties = Object.fromEntries(Object.entries(schema.properties).filter(([name]) => fields.includes(name)));
  const required = (schema.required ?? []).filter((name) => fields.includes(name));
  return { ...schema, properties, required, additionalProperties: false };
}
