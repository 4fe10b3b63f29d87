/**
 * Generates from `look/*.scss` what browsers load: `gateway/gen/portal.css`. `node gateway/src/web/look/generate.ts` writes it;
 * with `--check` it fails when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

const source = fileURLToPath(new URL('portal.scss', import.meta.url));
const target = fileURLToPath(new URL('../../../gen/portal.css', import.meta.url));
const components = fileURLToPath(new URL('..', import.meta.resolve('govuk-frontend')));
const { css } = compile(source, { style: 'compressed', loadPaths: [components], quietDeps: true });

if (!process.argv.includes('--check')) {
  writeFileSync(target, css);
} else if (readFileSync(target, 'utf8') !== css) {
  process.stderr.write(`${target} is out of date. Run: node gateway/src/web/look/generate.ts\n`);
  process.exitCode = 1;
}
