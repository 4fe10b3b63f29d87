/** The JSON Schema of the written passport, compiled once. */
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../../../../proto/passport/passport.schema.json' with { type: 'json' };
import { standardFormats } from '../document/standard-formats.ts';

let compiled: ValidateFunction | undefined;

export function passportValidator(): ValidateFunction {
  compiled ??= compile();
  return compiled;
}

function compile(): ValidateFunction {
  // `verbose` gives each fault the schema it offends, whose description tells the author what belongs there.
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, verbose: true });
  standardFormats(ajv);
  return ajv.compile(schema);
}
