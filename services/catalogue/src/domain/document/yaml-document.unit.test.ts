import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from './yaml-document.ts';

/** Nearly as much as is read. */
const size = 250 * 1024;
const many = (part: string) => part.repeat(Math.floor(size / part.length));
const numbered = (count: number, part: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join('');
const laughs = `a: &a [x, x]\n${numbered(30, (n) => `b${n}: &b${n} [${'*a, '.repeat(9)}*a]\n`)}`;

// biome-ignore format: a table
const refused: [name: string, text: string, code: string, line: number, says: RegExp][] = [
  ['10 MB', 'a: b\n'.repeat(2_200_000), 'too-large', 1, /262144 bytes/],
  ['a billion laughs', laughs, 'anchor', 1, /Anchors/],
  ['an anchor within itself', 'a: &a [*a]\n', 'alias', 1, /References/],
  ['keys without end', numbered(20_000, (n) => `k${n}: 1\n`), 'too-large', 4_286, /30000 parts/],
  ['keys without end on one line', `{${numbered(30_000, (n) => `k${n},`)}}`, 'too-large', 1, /30000 parts/],
  ['anchors without end', many('&a '), 'too-large', 1, /parts/],
  ['lists in lists', many('- '), 'too-large', 1, /parts/],
  ['brackets in brackets', many('['), 'too-deep', 1, /24 levels/],
  ['maps in maps', many('{a: '), 'too-deep', 1, /24 levels/],
  ['depth by indentation', numbered(600, (n) => `${' '.repeat(n)}a:\n`), 'too-deep', 24, /24 levels/],
  ['depth by dashes', `${'- '.repeat(14_000)}a`, 'too-deep', 1, /24 levels/],
  ['quotes without end', many('"'), 'too-large', 1, /parts/],
  ['a tab as indentation', 'a:\n\tb: 1\n', 'syntax', 2, /Tabs/],
  ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', 'duplicate-key', 3, /twice/],
  ['a key that stands twice on one line', '{a: 1, "a": 2}', 'duplicate-key', 1, /twice/],
  ['a NUL', 'a: 1\nb: x\u0000y\n', 'control-character', 2, /U\+0000/],
  ['a byte order mark', '\ufeffa: 1\n', 'byte-order-mark', 1, /without one/],
  ['what is not UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0xff, 0x0a]).toString('utf8'), 'encoding', 1, /UTF-8/],
  ['half a character', 'a: \ud800\n', 'encoding', 1, /UTF-8/],
];

for (const [name, text, code, line, says] of refused) {
  test(`${name}: refused with the cause, at once`, () => {
    const begun = performance.now();
    const { value, faults } = readYaml(text, 'x.yaml');
    assert.ok(performance.now() - begun < 2_000);
    assert.equal(value, undefined);
    const fault = faults.find((item) => item.code === code);
    assert.deepEqual([fault?.code, fault?.line], [code, line]);
    assert.match(fault?.message ?? '', says);
  });
}

test('a document with faults without end gives a bounded list that says so', () => {
  const { faults } = readYaml('- *a\n'.repeat(2_000), 'x.yaml');
  assert.equal(faults.length, 501);
  assert.equal(faults.at(-1)?.code, 'too-many');
});

test('plain data is read as it is written', () => {
  const { value, faults } = readYaml('a: [1, "2", three]\n2: { b: null, c: 2026-01-01 }\n', 'x.yaml');
  assert.deepEqual(faults, []);
  assert.deepEqual(value, { a: [1, '2', 'three'], 2: { b: null, c: '2026-01-01' } });
});
