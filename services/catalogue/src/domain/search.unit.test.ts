import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passport } from '@darcha/proto/passport.ts';
import { foldWords } from './fold.ts';
import { createSearchIndex } from './search.ts';

const text = (latin: string, ru = '', en = '', kaa = '') => ({ 'uz-Latn': latin, 'uz-Cyrl': '', kaa, ru, en });
type Entry = Pick<Passport, 'id' | 'title' | 'summary' | 'keywords'>;

const entries: Entry[] = [
  {
    id: 'benefit',
    title: text('Bola tugʻilganda beriladigan nafaqa', 'Пособие при рождении ребёнка', 'Childbirth benefit'),
    summary: text('Bir martalik toʻlov', 'Выплата', 'Paid once, at the place of residence'),
    keywords: { 'uz-Latn': ['suyunchi puli'], en: ['newborn'] },
  },
  {
    id: 'residence',
    title: text('Yashash joyi maʼlumotnomasi', 'Справка о месте жительства', 'Residence certificate'),
    summary: text('Oʻzingiz haqingizda', 'О вас', 'For a newborn too'),
  },
  {
    id: 'pension',
    title: text('Yoshga doir pensiya', 'Пенсия', 'Old-age pension'),
    summary: text('Hujjatlar', 'Документы', 'Documents'),
    keywords: { en: ['residence'] },
  },
];
const index = createSearchIndex(entries);
const find = (query: string) => [...index.search(query)].sort((a, b) => b[1] - a[1]).map(([id]) => id);

test('a word is found however it is typed', () => {
  for (const query of ["tug'ilgan", 'tug‘ilganda', 'tugilgan', 'ТУҒИЛГАН', 'туғилганда', 'TUG`ILGANDA']) {
    assert.deepEqual(find(query), ['benefit'], query);
  }
  for (const query of ['ребёнка', 'ребенка', 'РЕБЕНКА']) assert.deepEqual(find(query), ['benefit'], query);
  for (const query of ["o'zingiz", 'ўзингиз', 'oʻzing', 'ozing']) assert.deepEqual(find(query), ['residence'], query);
  for (const query of ['yosh', 'ёш', 'Ёшга']) assert.deepEqual(find(query), ['pension'], query);
});

test('the beginning of a word is enough, its middle is not', () => {
  assert.deepEqual(find('birth'), []);
  assert.deepEqual(find('childb'), ['benefit']);
});

test('every word of the query must be there', () => {
  assert.deepEqual(find('childbirth benefit once'), ['benefit']);
  assert.deepEqual(find('childbirth pension'), []);
});

test('title comes before keywords, keywords before summary', () => {
  assert.deepEqual(find('residence'), ['residence', 'pension', 'benefit']);
  assert.deepEqual(find('newborn'), ['benefit', 'residence']);
});

test('a query without words finds nothing', () => {
  for (const query of ['!!!', '«»', "'"]) assert.deepEqual(find(query), []);
});

test('signs of regular expressions and names of objects are only text', () => {
  for (const query of ['.*', '__proto__', 'constructor', '$where']) assert.deepEqual(find(query), []);
});

test('Karakalpak letters are found with and without their marks', () => {
  assert.deepEqual(foldWords('tuwılǵanda Әлипбе'), ['tuwilganda', 'alipbe']);
});
