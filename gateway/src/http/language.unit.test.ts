import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '@darcha/proto/text.ts';
import { negotiateLanguage, Speaker } from './language.ts';

const cases: [string | undefined, string][] = [
  [undefined, 'uz-Latn'],
  ['', 'uz-Latn'],
  ['uz', 'uz-Latn'],
  ['uz-UZ', 'uz-Latn'],
  ['UZ-CYRL', 'uz-Cyrl'],
  ['uz-Cyrl-UZ', 'uz-Cyrl'],
  ['kaa', 'kaa'],
  ['kaa-Latn-UZ', 'kaa'],
  ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  ['en-GB', 'en'],
  ['en;q=0.5, ru;q=0.9', 'ru'],
  ['ru;q=0, en;q=0.1', 'en'],
  ['de, fr;q=0.9', 'uz-Latn'],
  ['de, en;q=0.1', 'en'],
  ['*', 'uz-Latn'],
  ['ru;q=2, en', 'en'],
  ['ru;q=nonsense, en', 'en'],
  [';;;,,,', 'uz-Latn'],
  ['x'.repeat(10_000), 'uz-Latn'],
];
for (const [header, language] of cases) {
  test(`${String(header).slice(0, 40)} gets ${language}`, () => assert.equal(negotiateLanguage(header), language));
}

test('each language is had by its own tag', () => {
  for (const language of languages) assert.equal(negotiateLanguage(language), language);
});

test('a missing text falls back, and the reply says to what', () => {
  const speaker = new Speaker('kaa', false);
  assert.equal(speaker.say({ byLanguage: { kaa: 'bir', ru: 'один' } }), 'bir');
  assert.equal(speaker.contentLanguage, 'kaa');
  assert.equal(speaker.say({ byLanguage: { kaa: '', ru: 'два', en: 'two' } }), 'два');
  assert.equal(speaker.contentLanguage, 'kaa, ru');
});

test('no text is the empty string, or nothing where it may be left out', () => {
  const speaker = new Speaker('en', false);
  assert.equal(speaker.say(null), '');
  assert.equal(speaker.maybe({ byLanguage: {} }), undefined);
  assert.equal(speaker.contentLanguage, 'en');
});

test('all languages come as they are, without any the country does not have', () => {
  const speaker = new Speaker('en', true);
  assert.deepEqual(speaker.say({ byLanguage: { en: 'one', ru: '', de: 'eins' } }), { en: 'one' });
  assert.equal(speaker.sayOne({ byLanguage: { ru: 'один' } }), 'один');
});
