/** The JSON Schema of the written passport, compiled once. */
import type { ValidateFunction } from 'ajv';
import schema from '../../../../../proto/passport/passport.schema.json' with { type: 'json' };
import { compilerOf } from '../document/json-schema.ts';

let compiled: ValidateFunction | undefined;

export function passportValidator(): ValidateFunction {
  compiled ??= compile();
  return compiled;
}

function compile(): ValidateFunction {
  // `verbose` gives each fault the schema it offends, whose description tells the author what belongs there.
  const options = { allErrors: true, strict: true, strictTypes: false, strictRequired: false, verbose: true };
  return compilerOf(options).compile(schema);
}
