/**
 * Generates from the contract of the public API what is read often: `gateway/gen/openapi.json`, the contract joined, and
 * `gen/api.ts`, its types. `node gateway/client/src/generate.ts` writes them; with `--check` it fails when they are out of
 * date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { joinContract } from '@darcha/gateway/join-contract.ts';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const document = joinContract();
const joined = `${JSON.stringify(document, null, 2)}\n`;
const nodes = await openapiTS(document as unknown as OpenAPI3, { alphabetize: true });
const types = `// Generated from gateway/openapi by gateway/client/src/generate.ts; do not edit.\n\n${astToString(nodes)}`;

for (const [target, text] of [
  [new URL('../../gen/openapi.json', import.meta.url), joined],
  [new URL('../gen/api.ts', import.meta.url), types],
] as const) {
  if (!process.argv.includes('--check')) {
    writeFileSync(target, text);
  } else if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write(`${fileURLToPath(target)} is out of date. Run: node gateway/client/src/generate.ts\n`);
    process.exitCode = 1;
  }
}
