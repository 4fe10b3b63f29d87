/** The JSON Schema of the written passport, compiled once. */
import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { standardFormats } from './standard-formats.ts';

let compiled: ValidateFunction | undefined;

export function passportValidator(): ValidateFunction {
  compiled ??= compile();
  return compiled;
}

function compile(): ValidateFunction {
  const path = new URL('../passport/passport.schema.json', import.meta.resolve('@darcha/proto/passport.ts'));
  // `verbose` gives each fault the schema it offends, whose description tells the author what belongs there.
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, verbose: true });
  standardFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
}
