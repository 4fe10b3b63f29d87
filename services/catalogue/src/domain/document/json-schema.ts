/** JSON Schema 2020-12: compilers, and the standard's own schema, which takes longer to compile than all others together. */
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

let standard: Ajv2020 | undefined;

/** A compiler that knows the standard formats and takes a schema to be valid, as those of this code are: a test says so. */
export function compilerOf(options: Options): Ajv2020 {
  return withFormats({ ...options, meta: false, validateSchema: false });
}

/** Throws when a schema is none by the standard. Keeps nothing of it, whoever wrote it. */
export function holdToStandard(schema: object): void {
  standard ??= withFormats({ strict: true });
  standard.validateSchema(schema, true);
}

function withFormats(options: Options): Ajv2020 {
  const ajv = new Ajv2020(options);
  // The package is CommonJS: its function is the default export's `default` in the eyes of the compiler only.
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv;
}
