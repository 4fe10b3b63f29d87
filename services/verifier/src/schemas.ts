/** JSON Schema 2020-12: the form of bundles and entries, and records and their arguments. */
import { createContext, Script } from 'node:vm';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Fault } from './types.ts';

export type JsonSchema = Record<string, unknown>;

/** At most this many faults of one schema are told; they never hold a value. */
const mostFaults = 50;
/** A schema comes with the bundle: its patterns may be made to take for ever. */
const longestCheckMs = 1_000;

let compiler: Ajv2020 | undefined;

/** Throws on what is no schema, or refers to another one. */
export function compile(schema: JsonSchema): ValidateFunction {
  compiler ??= createCompiler();
  return compiler.compile(schema);
}

function createCompiler(): Ajv2020 {
  // Schemas of bundles are not kept, so that none is taken for another with the same `$id`.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    addUsedSchema: false,
    logger: false,
  });
  ajv.addKeyword({ keyword: 'x-sensitivity', schemaType: 'string' });
  // The package is CommonJS: its function is the default export's `default` in the eyes of the compiler only.
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv;
}

export function faultsOf(errors: readonly ErrorObject[] | null | undefined): Fault[] {
  return (errors ?? []).slice(0, mostFaults).map(({ instancePath, keyword, message, params }) => {
    const extra = 'additionalProperty' in params ? ` ("${String(params.additionalProperty).slice(0, 64)}")` : '';
    return { path: instancePath, code: keyword, message: `It ${message ?? keyword}${extra}.` };
  });
}

const clock = new Script('check()');

/** What is wrong with a value by a schema that nobody vouches for. */
export function faultsBySchema(schema: JsonSchema, value: unknown, path: string): Fault[] {
  try {
    const check = compile(schema);
    const isRight = clock.runInContext(createContext({ check: () => check(value) }), { timeout: longestCheckMs });
    if (isRight) return [];
    return faultsOf(check.errors).map((one) => ({ ...one, code: `schema-${one.code}`, path: `${path}${one.path}` }));
  } catch (error) {
    const message = `The schema cannot be used: ${(error as Error).message.slice(0, 300)}.`;
    return [{ code: 'schema-unusable', path, message }];
  } finally {
    compiler?.removeSchema(schema);
  }
}

/** The schema of a record cut to the fields asked for: these and no others, those of them required that it requires. */
export function cutTo(schema: JsonSchema, fields: readonly string[]): JsonSchema {
  const { properties, required } = schema as { properties?: JsonSchema; required?: unknown };
  const of = Object.entries(properties ?? {}).filter(([name]) => fields.includes(name));
  const needed = Array.isArray(required) ? required.filter((name) => fields.includes(String(name))) : [];
  return { ...schema, properties: Object.fromEntries(of), required: needed, additionalProperties: false };
}
