/** Deliberately broken passports: every fault is named with its line, and nothing else is. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { checkPassport, type Known } from '../src/domain/checking/check-passport.ts';
import { sampleKnown } from './support/sample.ts';

const folder = fileURLToPath(new URL('./broken', import.meta.url));
const expected = parse(readFileSync(join(folder, 'expected.yaml'), 'utf8')) as Record<
  string,
  [number, string, string][]
>;
const residence = { arguments: ['person'], required: ['person'], fields: ['region', 'address', 'since'] };
const known: Known = {
  ...sampleKnown,
  agencies: new Set(['interior-ministry', 'cadastre-agency']),
  records: new Map([['interior-ministry/residence@1', residence]]),
};

const documents = readdirSync(folder).filter((name) => name !== 'expected.yaml');

test('the table speaks of every document', () => {
  assert.deepEqual(Object.keys(expected).sort(), documents.sort());
});

for (const name of documents) {
  test(name, () => {
    const { passport, faults } = checkPassport(readFileSync(join(folder, name), 'utf8'), { file: name, known });
    assert.equal(passport, undefined);
    assert.deepEqual(
      faults.map(({ line, code, path }) => [line, code, path]),
      expected[name],
    );
    for (const { message } of faults) assert.match(message, /[.?]$/);
  });
}
