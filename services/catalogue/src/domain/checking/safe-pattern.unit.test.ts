import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unsafePattern } from './safe-pattern.ts';

// biome-ignore format: a table
const unsafe: [pattern: string, cause: RegExp][] = [
  ['^(a+)+$', /repeats a group/],
  ['^(a|a)*$', /repeats a group/],
  ['^(?:(?<x>a*)b){2,}$', /repeats a group/],
  [`^${'(a|a)'.repeat(30)}b$`, /too many ways/],
  [`^${'a?'.repeat(30)}${'a'.repeat(30)}$`, /too many ways/],
  ['^\\d*\\d*\\d*$', /too many ways/],
  ['\\d*\\d*$', /Begin it with \^/],
  ['^x|\\d*\\d*$', /Begin it with \^/],
  ['^(a)\\1$', /refers back/],
  ['^(?<a>a)\\k<a>$', /refers back/],
  ['^(?=a)a$', /looks ahead/],
  ['(?<!a)b', /looks ahead/],
  ['^a{1001}$', /more than 1000/],
  ['^(?:a{1000}){5,1000}b(?:c|c){9}$', /repeats a group/],
  ['x'.repeat(201), /more than 200/],
];
for (const [pattern, cause] of unsafe) {
  test(`is refused: ${pattern.slice(0, 40)}`, () => assert.match(unsafePattern(pattern) ?? 'safe', cause));
}

const safe = [
  '^(09|1[0-2]|1[4-7]):(00|30)$',
  '^[0-9]{2}[0-9:/]{3,38}$',
  '^[A-Z]{2}(-[0-9]{1,3})?$',
  '^[^@]+@[^@]+$',
  '^(?:ab)+$',
  '^[(a+)+*]+\\($',
  '^\\p{Lu}\\p{L}+$',
  '[a-z]+',
];
for (const pattern of safe) {
  test(`is taken, and is fast: ${pattern}`, () => {
    assert.equal(unsafePattern(pattern), undefined);
    const begun = performance.now();
    for (const text of ['a', '@', '1', 'ab']) new RegExp(pattern, 'u').test(`${text.repeat(4_000)}!`);
    assert.ok(performance.now() - begun < 1_000);
  });
}
