import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicationIn, issued, passportOf, statuses, text } from '../../test/samples.ts';
import { masked, resultContent } from './result.ts';

const content = resultContent(applicationIn(statuses.issued), passportOf('transactional'), {
  facts: { region: 'UZ-TK' },
  code: 'ABCD-EFGH-JKMN-PQRS',
  at: issued.at,
  agencyName: () => text('Agency'),
  publicUrl: 'https://portal.example',
  place: { list: '2026-03-24', index: 7 },
});

test('a result says in every language what was decided', () => {
  assert.equal(content.statement.ru, 'Dilnoza Namunayeva lives in UZ-TK, D-7KQ2-M9XF-4T (ru)');
  assert.deepEqual(
    content.facts.map(({ name, value }) => [name, value]),
    [['region', 'UZ-TK']],
  );
});

test('a name is masked but for its first letters', () => {
  assert.equal(masked('Dilnoza Namunayeva Sinov qizi'), 'D****** N********* S**** q***');
  assert.equal(masked('Oʻktam Gʻaniyev'), 'O***** G*******');
  assert.equal(masked('“Namuna” MChJ'), '“N*****” M***');
});
