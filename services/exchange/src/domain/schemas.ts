/** JSON Schema 2020-12 as record types use it. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export type JsonSchema = Record<string, unknown>;

let compiler: Ajv2020 | undefined;

/** Compiles a schema; knows the standard formats and how sensitive a field is, and throws on keywords it does not know. */
export function compile(schema: JsonSchema): ValidateFunction {
  compiler ??= createCompiler();
  return compiler.compile(schema);
}

/** Gives back the memory of a compiled schema that is not used any more. */
export function forget(schema: JsonSchema): void {
  compiler?.removeSchema(schema);
}

function createCompiler(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  ajv.addKeyword({ keyword: 'x-sensitivity', schemaType: 'string' });
  // The package is CommonJS: its function is the default export's `default` in the eyes of the compiler only.
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv;
}

/** At most this many faults are told; they never hold a value. */
const maxFaults = 20;

export function faultsOf(errors: readonly ErrorObject[] | null | undefined): Fault[] {
  return (errors ?? []).slice(0, maxFaults).map(({ instancePath, keyword, message, params }) => {
    const extra = 'additionalProperty' in params ? ` ("${String(params.additionalProperty).slice(0, 64)}")` : '';
    return { path: instancePath, code: keyword, message: `${message ?? keyword}${extra}` };
  });
}
