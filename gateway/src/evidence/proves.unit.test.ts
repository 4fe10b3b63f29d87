import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passport } from '@darcha/proto/passport.ts';
import { provenBy } from './proves.ts';

const text = (en: string) => ({ 'uz-Latn': en, 'uz-Cyrl': en, kaa: en, ru: en, en });
const passport: Pick<Passport, 'rules' | 'papers' | 'result'> = {
  rules: [
    { code: 'none', when: 'birth = null', refuse: text('No birth') },
    { code: 'late', when: 'date(birth.bornOn) < today and birth . child != "birth.actNumber"', clerk: text('Late') },
    { code: 'other', when: 'birthday = null or form.birth = null', clerk: text('Other') },
  ],
  papers: [
    { code: 'act', title: text('Act'), when: 'birth = null' },
    { code: 'always', title: text('Always') },
  ],
  result: {
    title: text('R'),
    statement: text('S'),
    facts: { child: { title: text('Child'), value: 'birth.child' }, given: { title: text('Given'), schema: {} } },
  },
};

test('what rests on a record is found by the expressions that name it, with the fields they look at', () => {
  const found = provenBy(passport, 'birth').map(({ kind, code, fields, text: words }) => [
    kind,
    code,
    fields,
    words?.en,
  ]);
  assert.deepEqual(found, [
    ['rule', 'none', [], 'No birth'],
    ['rule', 'late', ['bornOn', 'child'], 'Late'],
    ['paper', 'act', [], 'Act'],
    ['fact', 'child', ['child'], 'Child'],
  ]);
});

test('a name within a text or of something else is none', () => {
  assert.deepEqual(provenBy(passport, 'actNumber'), []);
  assert.deepEqual(provenBy({}, 'birth'), []);
});
