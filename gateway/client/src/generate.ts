/**
 * Generates `gen/api.ts`, the types of the public API, from its contract. `node gateway/client/src/generate.ts` writes
 * them; with `--check` it fails when they are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadContract } from '@darcha/gateway/openapi.ts';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const target = fileURLToPath(new URL('../gen/api.ts', import.meta.url));
const { document } = loadContract();
const nodes = await openapiTS(document as unknown as OpenAPI3, { alphabetize: true });
const text = `// Generated from gateway/openapi by gateway/client/src/generate.ts; do not edit.\n\n${astToString(nodes)}`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write('The client is out of date with the contract. Run: node gateway/client/src/generate.ts\n');
  process.exitCode = 1;
}
