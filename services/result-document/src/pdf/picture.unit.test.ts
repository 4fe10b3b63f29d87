import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Language, languages } from '@darcha/proto/text.ts';
import { pictured } from '../../test/picture.ts';
import { sample } from '../../test/sample.ts';
import type { ResultContent } from '../content.ts';
import { draw } from '../draw.ts';
import { valueWords } from './values.ts';
import { resultWords } from './words.ts';

const print = (content: ResultContent, language: Language) =>
  draw({ content, language, document: 'a.b.c', sealedAt: new Date(content.issuedAt) });
/** Lines are broken where they end. */
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

/** Letters of the country's alphabets that fonts and encodings lose most easily. */
const letters: Record<Language, string[]> = {
  'uz-Latn': ['roʻyxatda', 'maʼlumotnoma', 'Gʻulomjon Oʻktamov Sinov oʻgʻli'],
  'uz-Cyrl': ['Ғуломжон Ўктамов', 'ҳужжат қонунга', 'рўйхатда'],
  kaa: ['Ǵulamjan Óktamov', 'tastıyıqlanadı', 'Қарақалпақша: ңәҳғ', 'turǵanlar'],
  ru: ['Настоящим подтверждается', 'Жўрабек Ўктамов'],
  en: ['This certifies', '23 November 2026', '4 March 2019'],
};

test('as a picture it is whole in all five languages, its square code leads to the page, its text is text', async () => {
  for (const language of languages) {
    const [page, ...more] = await pictured(await print(sample, language));
    assert.ok(page && more.length === 0, language);
    const text = flat(page.text);
    const words = resultWords[language];
    const expected = [
      ...[sample.agency, sample.title].map((each) => each?.[language].replaceAll(/[<>&]/g, (mark) => mark) ?? ''),
      ...[sample.holder.name, sample.number, sample.code, sample.verifyAt ?? ''],
      ...sample.facts.flatMap(({ title, value }) => [title[language], flat(valueWords(value, language))]),
      ...[words.verify, words.verifyHow, words.verifyFile, words.basis, words.holder, words.issued],
      ...letters[language],
    ];
    for (const words of expected) assert.ok(text.includes(flat(words)), `${language}: ${words} is not in ${text}`);
    assert.equal(page.qr(), sample.verifyAt, language);
    assert.equal(page.inkAtEdges, 0, `${language}: something is printed at the edge`);
  }
});

test('long names and texts take the lines and pages they need; nothing is cut off or printed at the edge', async () => {
  const long = (word: string, times: number) => Array.from({ length: times }, (_, i) => `${word}${i}`).join(' ');
  const all = (text: string) =>
    Object.fromEntries(languages.map((language) => [language, text])) as ResultContent['title'];
  const content = {
    ...sample,
    title: all(long('sarlavha', 30)),
    statement: all(`${long('bayonot', 200)}\n\n${long('ikkinchi', 40)}`),
    holder: { name: long('Ism', 25) },
    facts: [
      ...sample.facts,
      { name: 'unbroken', title: all('x'.repeat(120)), value: 'Y'.repeat(300) },
      { name: 'long', title: all(long('sarlavha', 40)), value: long('qiymat', 300) },
      { name: 'nothing', title: all('Nothing'), value: null },
    ],
  };
  const pages = await pictured(await print(content, 'uz-Latn'));
  assert.ok(pages.length >= 3);
  const text = flat(pages.map((page) => page.text).join(' '));
  for (const word of ['sarlavha29', 'bayonot199', 'ikkinchi39', 'Ism24', 'qiymat0', 'qiymat299', 'Nothing –']) {
    assert.ok(text.includes(word), word);
  }
  assert.equal((text.match(/Y/g) ?? []).length, 300);
  for (const [index, page] of pages.entries()) {
    assert.ok(flat(page.text).includes(`sahifa ${index + 1} / ${pages.length}`));
    assert.equal(page.inkAtEdges, 0, `page ${index + 1}`);
  }
  assert.equal(pages.at(-1)?.qr(), sample.verifyAt);
});
