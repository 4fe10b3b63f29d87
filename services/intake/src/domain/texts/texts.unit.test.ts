import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, type Text } from '@darcha/proto/text.ts';
import { quarantineText, refusalTexts } from './attachments.ts';
import { bundleFaultTexts, obstacleTexts } from './bundle-texts.ts';
import { silenceReasons } from './clock-texts.ts';
import { eventTexts } from './events.ts';
import { appealText, noteTexts } from './notes.ts';
import { fill } from './render.ts';
import { waitTexts } from './waits.ts';

const all: Record<string, Text> = {
  ...eventTexts,
  ...waitTexts,
  ...noteTexts,
  ...refusalTexts,
  quarantined: quarantineText,
  appeal: appealText,
  ...silenceReasons,
  ...bundleFaultTexts,
  ...obstacleTexts,
};
const placeholders = (words: string) => [...words.matchAll(/\{[^}]+\}/g)].map(([whole]) => whole).sort();

test('every text is there in all five languages, each its own, with the same placeholders', () => {
  for (const [name, text] of Object.entries(all)) {
    assert.deepEqual(Object.keys(text).sort(), [...languages].sort(), name);
    assert.equal(new Set(Object.values(text)).size, languages.length, name);
    for (const language of languages) {
      assert.ok(text[language].trim().length > 10, `${name} ${language}`);
      assert.deepEqual(placeholders(text[language]), placeholders(text.en), `${name} ${language}`);
    }
  }
});

test('each language is written in its own script', () => {
  for (const [name, text] of Object.entries(all)) {
    const words = (language: (typeof languages)[number]) => text[language].replaceAll(/\{[^}]+\}/g, '');
    for (const language of ['uz-Cyrl', 'ru'] as const)
      assert.doesNotMatch(words(language), /[A-Za-z]/, `${name} ${language}`);
    for (const language of ['uz-Latn', 'kaa', 'en'] as const)
      assert.doesNotMatch(words(language), /\p{Script=Cyrillic}/u, `${name} ${language}`);
    assert.doesNotMatch(words('uz-Latn'), /[og]['’‘`]/, `${name}: oʻ and gʻ are written with ʻ`);
  }
});

test('fillings are put in per language; what is missing stays to be seen', () => {
  const filled = fill(waitTexts['register-slow'], {
    agency: { 'uz-Latn': 'A', 'uz-Cyrl': 'Б', kaa: 'C', ru: 'Г', en: 'E' },
  });
  assert.match(filled.en, /register: E\./);
  assert.match(filled.ru, /реестра: Г\./);
  assert.match(fill(appealText, {}).en, /\{number\}/);
});
