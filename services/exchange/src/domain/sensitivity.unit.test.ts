import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classesOf, faultsOfClasses, isAtLeast, sensitivities, specialOf } from './sensitivity.ts';

const of = (is?: string, more: object = {}) => ({ type: 'string', ...(is && { 'x-sensitivity': is }), ...more });

function told(properties: Record<string, object>): string[] {
  const faults: string[] = [];
  faultsOfClasses({ type: 'object', properties }, (path, message) => faults.push(`${path}: ${message}`));
  return faults;
}

test('a field without a class, or with one there is not, is told of by its place, also within lists', () => {
  assert.deepEqual(told({ a: of('public'), b: of('personal') }), []);
  assert.match(told({ a: of() }).join(), /^\/properties\/a: "a" must say .*public, official, personal, special/);
  assert.match(told({ a: of('secret') }).join(), /^\/properties\/a: /);
  const list = of('personal', { items: { type: 'object', properties: { inner: of() } } });
  assert.match(told({ list }).join(), /^\/properties\/list\/items\/properties\/inner: /);
});

test('a field is no less sensitive than what it holds', () => {
  const list = (is: string) => of(is, { items: { properties: { inner: of('special') } } });
  assert.deepEqual(told({ list: list('special') }), []);
  assert.match(told({ list: list('personal') }).join(), /"inner" is special, so "list"/);
});

test('a field may be called as keywords of a schema are', () => {
  assert.deepEqual(told({ properties: of('public'), items: of('public') }), []);
});

test('the classes are in order, and the special fields among names are found', () => {
  const fields = classesOf({ properties: { a: of('public'), b: of('special'), c: of('special') } });
  assert.deepEqual(
    [...fields],
    [
      ['a', 'public'],
      ['b', 'special'],
      ['c', 'special'],
    ],
  );
  assert.deepEqual(specialOf(fields, ['c', 'a', 'unknown']), ['c']);
  assert.deepEqual(specialOf(undefined, ['c']), []);
  for (const [index, one] of sensitivities.entries()) {
    for (const [other, less] of sensitivities.entries()) assert.equal(isAtLeast(one, less), index >= other);
  }
});
