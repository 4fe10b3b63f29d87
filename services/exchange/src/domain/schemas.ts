/** JSON Schema 2020-12 as record types use it. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export type JsonSchema = Record<string, unknown>;

/** What is wrong with a value; empty when nothing is. */
export type Check = (value: unknown) => Fault[];

/** Of a larger value only the first fault is looked for: to find every fault of a megabyte takes seconds, and nobody reads them. */
const mostParts = 10_000;

/** Both know the standard formats and how sensitive a field is, and throw on keywords they do not know. */
const compilers: { first?: Compiler; every?: Compiler } = {};

interface Compiler {
  ajv: Ajv2020;
  /** By the text of the schema: many record types are asked with the same arguments. */
  known: Map<string, { schema: JsonSchema; check: ValidateFunction }>;
}

/** Compiles a schema; throws when that cannot be done. */
export function compile(schema: JsonSchema): Check {
  const first = compiledBy('first', schema);
  return (value) => {
    if (first(value)) return [];
    if (hasMoreParts(value, mostParts)) return faultsOf(first.errors);
    const every = compiledBy('every', schema);
    every(value);
    return faultsOf(every.errors);
  };
}

/** Gives back the memory of a compiled schema that is not used any more. */
export function forget(schema: JsonSchema): void {
  const text = JSON.stringify(schema);
  for (const { ajv, known } of Object.values(compilers)) {
    const compiled = known.get(text);
    if (!compiled) continue;
    ajv.removeSchema(compiled.schema);
    known.delete(text);
  }
}

function compiledBy(faults: keyof typeof compilers, schema: JsonSchema): ValidateFunction {
  compilers[faults] ??= { ajv: createCompiler(faults === 'every'), known: new Map() };
  const { ajv, known } = compilers[faults];
  const text = JSON.stringify(schema);
  const compiled = known.get(text);
  if (compiled) return compiled.check;
  const check = ajv.compile(schema);
  known.set(text, { schema, check });
  return check;
}

function createCompiler(allErrors: boolean): Ajv2020 {
  const ajv = new Ajv2020({ allErrors, strict: true, strictRequired: false });
  ajv.addKeyword({ keyword: 'x-sensitivity', schemaType: 'string' });
  // The package is CommonJS: its function is the default export's `default` in the eyes of the compiler only.
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv;
}

/** Whether there are more members and items in it than so many. */
function hasMoreParts(value: unknown, most: number): boolean {
  const open = [value];
  for (let parts = 0; open.length > 0; ) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    const inner: unknown[] = Object.values(one);
    parts += inner.length;
    if (parts > most) return true;
    open.push(...inner);
  }
  return false;
}

/** At most this many faults are told; they never hold a value. */
const maxFaults = 20;

function faultsOf(errors: readonly ErrorObject[] | null | undefined): Fault[] {
  return (errors ?? []).slice(0, maxFaults).map(({ instancePath, keyword, message, params }) => {
    const extra = 'additionalProperty' in params ? ` ("${String(params.additionalProperty).slice(0, 64)}")` : '';
    return { path: instancePath, code: keyword, message: `${message ?? keyword}${extra}` };
  });
}
