import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Text } from '@darcha/proto/text.ts';
import { foldWord, wordsOf } from '../text/fold.ts';
import type { Searchable } from './fields.ts';
import { type Entry, SearchIndex } from './search-index.ts';
import { best } from './top.ts';
import { editDistance, otherLayout } from './typing.ts';

const text = (latin: string, ru = '', en = '', kaa = ''): Text => ({ 'uz-Latn': latin, 'uz-Cyrl': '', kaa, ru, en });
const agency = text('Ijtimoiy himoya agentligi', 'Агентство социальной защиты', 'Social protection agency');

const passports: Record<string, Searchable['passport']> = {
  benefit: {
    title: text(
      'Bola tugʻilganda beriladigan nafaqa',
      'Пособие при рождении ребёнка',
      'Childbirth benefit',
      'Bala tuwılǵanda',
    ),
    summary: text('Bir martalik toʻlov', 'Выплата', 'Paid once, at the place of residence'),
    keywords: { 'uz-Latn': ['suyunchi puli'], en: ['newborn', 'baby bonus'], ru: ['прописка ребёнка'] },
  },
  residence: {
    title: text('Yashash joyi maʼlumotnomasi', 'Справка о месте жительства', 'Residence certificate'),
    summary: text('Oʻzingiz haqingizda', 'О вас', 'For a newborn too'),
    keywords: { ru: ['прописка', 'адресная справка'] },
  },
  pension: {
    title: text('Yoshga doir pensiya', 'Пенсия', 'Old-age pension'),
    summary: text('Hujjatlar', 'Документы', 'Documents'),
    description: text('Qarilik', 'Старость', 'What a residence certificate proves'),
  },
};
const entries: Entry[] = Object.entries(passports).map(([id, passport]) => ({
  id,
  key: id,
  service: () => ({ passport, agency: id === 'pension' ? agency : undefined, events: [] }),
}));
const index = new SearchIndex(entries);
const namesOf = (within: SearchIndex, of: readonly Entry[]) => (query: string) =>
  best(within.find(query).hits, 10).map(({ place }) => of[place]?.id);
const find = namesOf(index, entries);

test('a word is found however it is typed', () => {
  for (const query of ["tug'ilgan", 'tug‘ilganda', 'tugilgan', 'ТУҒИЛГАН', 'туғилганда', 'TUG`ILGANDA', 'тугилганда']) {
    assert.deepEqual(find(query)[0], 'benefit', query);
  }
  for (const query of ['ребёнка', 'ребенка', 'РЕБЕНКА', 'rebenka', 'rebyonka'])
    assert.equal(find(query)[0], 'benefit', query);
  for (const query of ['yosh', 'ёш', 'Ёшга']) assert.deepEqual(find(query), ['pension'], query);
  for (const query of ['туўылған', 'tuwilgan', "tuwılg'anda"]) assert.deepEqual(find(query), ['benefit'], query);
});

test('a word is found in its other forms', () => {
  for (const query of ['пособия', 'пособию', 'posobiya']) assert.deepEqual(find(query), ['benefit'], query);
  for (const query of ['pensiyaga', 'pensiyasi', 'пенсияни', 'пенсию', 'pensions'])
    assert.deepEqual(find(query), ['pension'], query);
  for (const query of ['certificates', 'справки']) assert.equal(find(query)[0], 'residence', query);
});

test('the beginning of a word is enough, its middle is not', () => {
  assert.deepEqual(find('childb'), ['benefit']);
  assert.deepEqual(find('nt'), []);
});

test('a typing error or two are forgiven, in short words none', () => {
  for (const query of ['chidlbirth', 'childbrith', 'хилдбиртх', 'нафқаа', 'nafaka', 'childbirtth']) {
    assert.deepEqual(find(query), ['benefit'], query);
  }
  assert.deepEqual(find('спарвка')[0], 'residence');
  assert.deepEqual(find('bxl'), []);
  assert.equal(editDistance('pensoin', 'pension', 1), 1);
  assert.equal(editDistance('abcd', 'wxyz', 2), 3);
});

test('a keyboard left in the other layout is noticed', () => {
  assert.equal(otherLayout('ghjgbcrf'), 'прописка');
  assert.equal(find('ghjgbcrf')[0], 'residence');
  assert.equal(find('зутышщт')[0], 'pension');
});

test('any word counts, more of them count more, and asking words nothing', () => {
  assert.deepEqual(find('childbirth benefit pension')[0], 'benefit');
  assert.equal(find('how do I get a residence certificate')[0], 'residence');
  assert.deepEqual(find('kosmodrom pension'), ['pension']);
});

test('a keyword that says just what is asked comes before one that says more', () => {
  assert.deepEqual(find('прописка'), ['residence', 'benefit']);
});

test('a hit says where its words stand, as they are written there', () => {
  const { hits, explain } = index.find('tugilganda posobiyu newborn himoya');
  const why = (id: string) => explain(hits.find(({ place }) => entries[place]?.id === id)?.place ?? -1);
  const [first, second] = why('benefit');
  assert.deepEqual(first, { field: 'title', language: 'uz-Latn', words: ['tugʻilganda'] });
  assert.deepEqual(second, { field: 'keywords', language: 'en', words: ['newborn'] });
  const inCyrillic = index.find('туғилганда');
  assert.deepEqual(inCyrillic.explain(inCyrillic.hits[0]?.place ?? -1), [
    { field: 'title', language: 'uz-Cyrl', words: ['туғилганда'] },
  ]);
  const agencyHit = index.find('himoya');
  assert.deepEqual(agencyHit.explain(2), [{ field: 'agency', language: 'uz-Latn', words: ['himoya'] }]);
});

test('suggestions complete what is typed, in the language asked for, each text once', () => {
  assert.deepEqual(index.suggest('baby b', 'en', 5)[0], { text: 'baby bonus', service: 'benefit' });
  assert.deepEqual(index.suggest('пропис', 'ru', 5)[0], { text: 'прописка', service: 'residence' });
  assert.deepEqual(index.suggest('pensi', 'ru', 5), [{ text: 'Пенсия', service: 'pension' }]);
  assert.equal(index.suggest('resid', 'en', 1).length, 1);
  assert.deepEqual(index.suggest('', 'en', 5), []);
});

test('an edition made from an earlier one finds what is in it and nothing else', () => {
  const changed: Entry = {
    id: 'pension',
    key: 'pension again',
    service: () => ({
      passport: { title: text('Nafaqa yoshi'), summary: text('Boshqa') },
      agency: undefined,
      events: [],
    }),
  };
  const [benefit, residence] = entries as [Entry, Entry, Entry];
  const later = [residence, changed];
  const renewed = namesOf(new SearchIndex(later, index), later);
  assert.deepEqual(renewed('childbirth'), []);
  assert.deepEqual(renewed('документы'), []);
  assert.deepEqual(renewed('nafaqa yoshi'), ['pension']);
  assert.deepEqual(renewed('справка о месте жительства'), ['residence']);
  assert.equal(benefit.id, 'benefit');
  assert.deepEqual(find('документы'), ['pension']);
});

test('a query without words finds nothing, and signs are only signs', () => {
  for (const query of ['!!!', '«»', "'", '.*', '__proto__', '$where', '\u0000', '\ud800'])
    assert.deepEqual(find(query), []);
});

test('hostile queries do not take ever longer', () => {
  const hostile = [
    'a'.repeat(200),
    'ab '.repeat(66),
    'ў'.repeat(200),
    'tugilgam '.repeat(22),
    '̈'.repeat(200),
    'ﷺ'.repeat(200),
  ];
  for (const query of hostile) {
    const before = process.cpuUsage();
    find(query);
    assert.ok(process.cpuUsage(before).user < 1_000_000, query.slice(0, 20));
  }
});

test('Karakalpak letters are found with and without their marks', () => {
  assert.deepEqual(wordsOf('tuwılǵanda Әлипбе').map(foldWord), ['tuwilganda', 'alipbe']);
});
