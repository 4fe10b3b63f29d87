import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');

test('the README lists exactly the errors there are, with their kinds', () => {
  const sources = globSync('src/**/*.ts', { cwd: root }).filter((path) => !path.endsWith('.test.ts'));
  const thrown = sources.flatMap((path) =>
    [...read(path).matchAll(/new DomainError\(\s*'([a-z-]+)',\s*'([a-z-]+)'/g)].map(
      ([, kind, code]) => `${code} ${kind}`,
    ),
  );
  const [, table = ''] = read('README.md').split('## Error codes');
  const listed = [...table.matchAll(/^\| `([a-z-]+)` +\| ([a-z-]+) +\|/gm)].map(([, code, kind]) => `${code} ${kind}`);
  assert.deepEqual(listed.toSorted(), [...new Set(thrown)].toSorted());
});
