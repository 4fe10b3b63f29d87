import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spreadWords } from './spread-words.ts';

test('a spread is told in units people use, rounded up', () => {
  const { en, ru } = spreadWords({ count: 21, median: 30, ninetieth: 21 * 86_400 });
  assert.match(en, /^Of 21 applications .* no longer than 1 minute, nine in ten no longer than 21 days\.$/);
  assert.match(ru, /не более 1 минуты, в девяти из десяти не более 21 дня\.$/);
  assert.match(spreadWords({ count: 10, median: 3_601, ninetieth: 11 * 86_400 }).ru, /2 часов.*11 дней/);
});

test('too few are told as too few, in every language', () => {
  const texts = Object.values(spreadWords(undefined));
  assert.equal(new Set(texts).size, 5);
  for (const text of texts) assert.doesNotMatch(text, /\{|undefined/);
});
