/** JSON Schema 2020-12 as record types use it. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export type JsonSchema = Record<string, unknown>;

/** A compiler that knows the standard formats and how sensitive a field is; it refuses keywords it does not know. */
export function createCompiler(): Ajv2020 {
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
