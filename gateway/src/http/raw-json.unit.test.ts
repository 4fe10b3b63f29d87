import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measured } from './raw-json.ts';

const most = { depth: 32, commas: 10_000 };
const long = ' '.repeat(70_000);
const measure = (text: string) => measured(Buffer.from(long + text), most);

test('nesting and parts are counted outside of texts', () => {
  assert.deepEqual(measure('{"a":[1,2,{"b":[]}],"c":"[[[,,,"}'), { depth: 4, commas: 3 });
  assert.deepEqual(measure(String.raw`["\"[[[,", "\\", [1, 2]]`), { depth: 2, commas: 3 });
});

test('what is more than is allowed is not counted to its end', () => {
  assert.deepEqual(measure('['.repeat(1_000_000)), { depth: 33, commas: 0 });
  assert.deepEqual(measure(`[${'1,'.repeat(1_000_000)}1]`), { depth: 1, commas: 10_001 });
});

test('a text without an end, and a small body, are left to the parser', () => {
  assert.deepEqual(measure('["abc[[['), { depth: 1, commas: 0 });
  assert.deepEqual(measured(Buffer.from('[[1,2]]'), most), { depth: 0, commas: 0 });
});
