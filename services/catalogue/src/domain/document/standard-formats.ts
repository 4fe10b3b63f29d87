/** The formats of JSON Schema (RFC 3339 dates, URIs, e-mail addresses, ...). */
import type { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export function standardFormats(ajv: Ajv2020): void {
  // The package is CommonJS: its function is the default export's `default` in the eyes of the compiler only.
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
}
