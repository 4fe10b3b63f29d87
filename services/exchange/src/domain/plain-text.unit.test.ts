import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkText } from './disputes/dispute.ts';
import { isPlain } from './plain-text.ts';

test('letters of all languages, line breaks and tabs are plain; what hides or turns text is not', () => {
  for (const text of ['Oʻzbekiston, Ўзбекистон', 'one\r\n\ttwo', 'ﻡﺮﺤﺑﺍ', '👩‍👩‍👧']) assert.ok(isPlain(text), text);
  for (const text of ['\u0000', 'red \u001b[31m', '\u0085', 'pay \u202e0001', '\u2066', '\ud800']) {
    assert.ok(!isPlain(text), JSON.stringify(text));
  }
});

test('a dispute and its answer are plain text', () => {
  assert.equal(checkText(' Why was I looked at? '), 'Why was I looked at?');
  assert.throws(() => checkText('You owe \u202e0001 to us'), { code: 'request-invalid', kind: 'invalid' });
});
