/**
 * Generates what browsers load: `gateway/gen/portal.css` from `portal.scss`, `gateway/gen/portal.js` from `portal.ts`,
 * `gateway/gen/desk.js` from `desk.ts`.
 * `node gateway/src/web/look/generate.ts` writes them; with `--check` it fails when they are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import ts from 'typescript';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const components = fileURLToPath(new URL('..', import.meta.resolve('govuk-frontend')));
const { css } = compile(here('portal.scss'), { style: 'compressed', loadPaths: [components], quietDeps: true });
const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, removeComments: true };
const scriptOf = (file: string) => ts.transpileModule(readFileSync(here(file), 'utf8'), { compilerOptions }).outputText;

for (const [name, text] of [
  ['portal.css', css],
  ['portal.js', scriptOf('portal.ts')],
  ['desk.js', scriptOf('desk.ts')],
] as const) {
  const target = here(`../../../gen/${name}`);
  if (!process.argv.includes('--check')) {
    writeFileSync(target, text);
  } else if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write(`${target} is out of date. Run: node gateway/src/web/look/generate.ts\n`);
    process.exitCode = 1;
  }
}
