import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueWords } from '@darcha/result-document/pdf/values.ts';
import { applicationIn, issued, passportOf, statuses, text } from '../../test/samples.ts';
import { masked, resultContent } from './result.ts';

const issuing = {
  facts: { region: 'UZ-TK' },
  code: 'ABCD-EFGH-JKMN-PQRS',
  at: issued.at,
  agencyName: () => text('Agency'),
  publicUrl: 'https://portal.example',
  place: { list: '2026-03-24', index: 7 },
  factWords: valueWords,
};
const content = resultContent(applicationIn(statuses.issued), passportOf('transactional'), issuing);

test('a result says in every language what was decided', () => {
  assert.equal(content.statement.ru, 'Dilnoza Namunayeva lives in UZ-TK, D-7KQ2-M9XF-4T (ru)');
  assert.deepEqual(
    content.facts.map(({ name, value }) => [name, value]),
    [['region', 'UZ-TK']],
  );
});

test('days, sums and truth are said as the reader of each language writes them', () => {
  const passport = passportOf('transactional');
  const statement = text('{facts.bornOn}; {facts.amount}; {facts.married}; {facts.years}; {facts.absent}');
  assert.ok(passport.result);
  const said = resultContent(
    applicationIn(statuses.issued),
    { ...passport, result: { ...passport.result, statement } },
    {
      ...issuing,
      facts: { bornOn: '2026-11-22', amount: 800_000, married: true, years: [1984, 1991], absent: null },
    },
  ).statement;
  assert.equal(said.en, '22 November 2026; 800\u00a0000; yes; 1984, 1991; – (en)');
  assert.equal(said.ru, '22.11.2026; 800\u00a0000; да; 1984, 1991; – (ru)');
  assert.equal(said['uz-Cyrl'].split(';')[2], ' ҳа');
});

test('a name is masked but for its first letters', () => {
  assert.equal(masked('Dilnoza Namunayeva Sinov qizi'), 'D****** N********* S**** q***');
  assert.equal(masked('Oʻktam Gʻaniyev'), 'O***** G*******');
  assert.equal(masked('“Namuna” MChJ'), '“N*****” M***');
});
