import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillTexts } from './fill-texts.ts';

test('missing Uzbek in Cyrillic is filled in everywhere, what was written stays', () => {
  const text = { 'uz-Latn': 'Ariza', kaa: 'Arza', ru: 'Заявление', en: 'Application' };
  const document = {
    title: text,
    steps: [text],
    own: { ...text, 'uz-Cyrl': 'Ўзи' },
    keywords: { 'uz-Latn': ['yosh'] },
  };
  const filled = fillTexts(document) as typeof document;
  assert.deepEqual(Object.keys(filled.title), ['uz-Latn', 'uz-Cyrl', 'kaa', 'ru', 'en']);
  assert.equal(JSON.stringify(filled).match(/Ариза/g)?.length, 2);
  assert.equal(filled.own['uz-Cyrl'], 'Ўзи');
  assert.deepEqual(filled.keywords, document.keywords);
});
