import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from './schemas.ts';

const check = compile({
  type: 'object',
  properties: { name: { type: 'string' }, all: { type: 'array', items: { type: 'object', required: ['a'] } } },
  required: ['name'],
});

test('every fault is told at once', () => {
  assert.deepEqual(check({ name: 'n', all: [{ a: 1 }] }), []);
  assert.deepEqual(
    check({ all: [{ a: 1 }, 7, {}] }).map(({ path, code }) => [path, code]),
    [
      ['', 'required'],
      ['/all/1', 'type'],
      ['/all/2', 'required'],
    ],
  );
});

test('of a value so large that it is made to keep the check busy, only the first fault is looked for', () => {
  const all = Array.from({ length: 20_000 }, () => ({}));
  assert.equal(check({ name: 'n', all }).length, 1);
  assert.deepEqual(check({ name: 'n', all: all.map(() => ({ a: 1 })) }), []);
});
