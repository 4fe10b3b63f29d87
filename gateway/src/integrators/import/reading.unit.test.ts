import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unfit } from './reading.ts';

test('characters nobody sees, and those XML does not know, are not taken', () => {
  for (const character of ['\u0001', '\u202e', '\ufffe', '\uffff', '\ud800']) {
    assert.match(unfit(`A${character}B`, 10) ?? '', /invisible control characters/, escape(character));
  }
  assert.equal(unfit('Oʻzbekiston 🙂', 20), undefined);
});
