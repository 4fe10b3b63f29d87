import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, type Text } from '@darcha/proto/text.ts';
import type { Fields } from '../sensitivity.ts';
import type { Agreement } from './agreement.ts';
import { exhausted, roomIn, type Standing, standingsOf, tightest, totalStanding } from './quota.ts';
import type { Terms } from './terms.ts';
import { waitTexts } from './texts.ts';
import { waitsOf } from './waits.ts';

const terms: Terms = {
  consumer: 'c',
  recordType: 'p/r@1',
  fields: ['x'],
  purposes: ['s'],
  basis: 'law',
  from: '2026-03-01',
  until: '2026-03-31',
  quota: { perDay: 10, perMonth: 100 },
};
const inForce = { terms, digest: 'd' };
const since = '2026-02-01T00:00:00Z';
const parties = { id: 'a', provider: 'p', consumer: 'c', recordType: 'p/r@1', acts: 1, head: '', since };
const proposed = { ...inForce, by: 'c', since: '2026-02-02T00:00:00Z' };

const fields: Fields = new Map([
  ['x', 'personal'],
  ['y', 'special'],
]);
const shown = (agreement: Agreement, day: string, standings: Standing[] = []) =>
  waitsOf(agreement, { standings, day, fields }).map(({ text: _, ...wait }) => wait);

test('whoever has to decide is named, and since when', () => {
  const requested: Agreement = { ...parties, state: 'requested', proposed };
  assert.deepEqual(shown(requested, '2026-03-05'), [{ party: 'agency:p', code: 'grant', since: proposed.since }]);
  const change: Agreement = { ...parties, state: 'granted', inForce, proposed: { ...proposed, by: 'p' } };
  assert.deepEqual(shown(change, '2026-03-05'), [{ party: 'agency:c', code: 'change', since: proposed.since }]);
  const suspended: Agreement = { ...parties, state: 'suspended', inForce, reason: 'r' };
  assert.deepEqual(shown(suspended, '2026-03-05'), [{ party: 'agency:p', code: 'suspension', since }]);
});

test('a request for special personal data says which, and that nobody grants it but the provider', () => {
  const asked = { ...proposed, terms: { ...terms, fields: ['x', 'y'] } };
  const [wait] = waitsOf(
    { ...parties, state: 'requested', proposed: asked },
    { standings: [], day: '2026-03-05', fields },
  );
  assert.equal(wait?.code, 'grant-special');
  for (const language of languages) assert.match(wait?.text[language] ?? '', /\(y\)/);
});

test('a term that has not begun ends its wait by itself; one that is over waits for the consumer', () => {
  const granted: Agreement = { ...parties, state: 'granted', inForce };
  assert.deepEqual(shown(granted, '2026-03-31'), []);
  assert.deepEqual(shown(granted, '2026-02-28'), [
    { party: 'time', code: 'term-ahead', since, until: '2026-02-28T19:00:00.000Z' },
  ]);
  assert.deepEqual(shown(granted, '2026-04-01'), [
    { party: 'agency:c', code: 'term-over', since: '2026-03-31T19:00:00.000Z' },
  ]);
});

test('what is final waits for nothing', () => {
  const over: Agreement[] = [
    { ...parties, state: 'refused', proposed, reason: 'no' },
    { ...parties, state: 'withdrawn', proposed },
    { ...parties, state: 'ended', inForce, reason: 'r', by: 'c' },
  ];
  for (const agreement of over) assert.deepEqual(shown(agreement, '2030-01-01'), []);
});

test('a limit that is used up is a wait with an end', () => {
  const granted: Agreement = { ...parties, state: 'granted', inForce };
  const standings = [
    ...standingsOf(terms.quota, { day: 10, month: 40 }, '2026-03-05'),
    totalStanding(5, { day: 5, month: 5 }, '2026-03-05'),
  ];
  assert.deepEqual(
    shown(granted, '2026-03-05', standings).map(({ code, until }) => [code, until]),
    [
      ['quota-used', '2026-03-05T19:00:00.000Z'],
      ['total-used', '2026-03-05T19:00:00.000Z'],
    ],
  );
});

test('limits: what is left, from when on it is little, when it begins anew in Tashkent', () => {
  const [day, month] = standingsOf(terms.quota, { day: 7, month: 80 }, '2026-12-31');
  assert.deepEqual(day, {
    scope: 'day',
    limit: 10,
    remaining: 3,
    renewsAt: new Date('2026-12-31T19:00:00Z'),
    low: false,
  });
  assert.deepEqual(month, {
    scope: 'month',
    limit: 100,
    remaining: 20,
    renewsAt: new Date('2026-12-31T19:00:00Z'),
    low: true,
  });
  assert.equal(standingsOf(terms.quota, { day: 8, month: 8 }, '2026-03-05')[0]?.low, true);
  assert.equal(standingsOf({ perDay: 5, perMonth: 0 }, { day: 9, month: 9 }, '2026-03-05')[0]?.remaining, 0);
  assert.deepEqual(standingsOf(undefined, { day: 9, month: 9 }, '2026-03-05'), []);
  const standings = standingsOf(terms.quota, { day: 7, month: 98 }, '2026-03-05');
  assert.equal(tightest(standings)?.scope, 'month');
  assert.equal(tightest([]), undefined);
  const both = standingsOf(terms.quota, { day: 10, month: 100 }, '2026-03-05');
  assert.equal(tightest(both)?.scope, 'month', 'the one that takes longer decides when it is worth asking again');
});

test('room: none beyond the smaller limit, and none below zero', () => {
  assert.equal(roomIn({ perDay: 10, perMonth: 100 }, { day: 4, month: 97 }), 3);
  assert.equal(roomIn({ perDay: 10, perMonth: 0 }, { day: 12, month: 97 }), 0);
  assert.equal(roomIn({ perDay: 0, perMonth: 0 }, { day: 12, month: 97 }), Number.POSITIVE_INFINITY);
});

test('the error of a used quota says which, how much, and when it begins anew', () => {
  const [day] = standingsOf(terms.quota, { day: 10, month: 10 }, '2026-03-05');
  assert.ok(day);
  const { kind, code, details } = exhausted(day, 'a');
  assert.deepEqual([kind, code], ['too-many', 'quota-exhausted']);
  assert.deepEqual(details, { agreement: 'a', scope: 'day', limit: '10', renewsAt: '2026-03-05T19:00:00.000Z' });
});

test('every text is there in all languages, each in its script, with the same blanks', () => {
  const blanks = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([blank]) => blank);
  for (const [code, text] of Object.entries<Text>(waitTexts)) {
    assert.deepEqual(Object.keys(text), [...languages]);
    for (const language of languages) {
      const words = text[language].replaceAll(/\{\w+\}/g, '');
      assert.deepEqual(new Set(blanks(text[language])), new Set(blanks(text.en)), `${code} ${language}`);
      const foreign = language === 'uz-Cyrl' || language === 'ru' ? /[A-Za-z]/ : /\p{Script=Cyrillic}/u;
      assert.doesNotMatch(words, foreign, `${code} ${language}`);
      if (language === 'uz-Latn') assert.doesNotMatch(words, /[og]['’‘`]/);
    }
  }
  const [wait] = waitsOf({ ...parties, state: 'requested', proposed }, { standings: [], day: '2026-03-05', fields });
  for (const language of languages) assert.doesNotMatch(wait?.text[language] ?? '{', /\{/);
});
