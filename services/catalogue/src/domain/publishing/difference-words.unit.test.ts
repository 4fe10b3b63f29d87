import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '@darcha/proto/text.ts';
import { inWords } from './difference-words.ts';
import { differencesOf } from './differences.ts';

const text = (en: string, ru = 'Р') => ({ 'uz-Latn': 'Matn', 'uz-Cyrl': 'Матн', kaa: 'Tekst', ru, en });
const nobody = () => undefined;
const inEnglish = (older: object, newer: object) =>
  differencesOf(older, newer).map((difference) => {
    const { path, words } = inWords(difference, nobody);
    for (const language of languages) assert.match(words[language], /^\P{Ll}.*\.$/u, `${path} ${language}`);
    return `${path}: ${words.en}`;
  });

test('changes are said as a person would say them', () => {
  const fee = (amount: number) => ({ fee: { amount, basis: 'law' } });
  const rule = { code: 'too-late', when: 'a', refuse: text('Too late') };
  const cases: [object, object, string[]][] = [
    [fee(30_000), fee(34_000), ['/fee/amount: The fee rises from 30,000 to 34,000 sums.']],
    [fee(34_000), fee(30_000), ['/fee/amount: The fee falls from 34,000 to 30,000 sums.']],
    [{ fee: 'none' }, fee(34_000), ['/fee: A fee of 34,000 sums is introduced.']],
    [fee(34_000), { fee: 'none' }, ['/fee: The fee is abolished.']],
    [{ rules: [rule] }, { rules: [] }, ['/rules/too-late: Rule too-late was removed.']],
    [{}, { rules: [rule] }, ['/rules/too-late: Rule too-late was added: “Too late”.']],
    [
      { rules: [rule] },
      { rules: [{ ...rule, when: 'b' }] },
      ['/rules/too-late/when: The condition of rule too-late changes from “a” to “b”.'],
    ],
    [
      { clock: { decide: '5 working days' } },
      { clock: { decide: '3 working days' } },
      ['/clock/decide: The term for the decision changes from “5 working days” to “3 working days”.'],
    ],
    [
      { clock: { escalation: [{ to: 'head', after: '2 days' }] } },
      { clock: { escalation: [{ to: 'head', after: '3 days' }], extension: { by: '10 days' }, register: 'stops' } },
      [
        '/clock/escalation/0/after: The time after the end of notice 1 changes from “2 days” to “3 days”.',
        '/clock/extension: The extension was added.',
        '/clock/register: The term while a register is away was added: “it is stopped”.',
      ],
    ],
    [
      { audience: [] },
      { audience: ['legal-entity'] },
      ['/audience/legal-entity: Audience was added: “legal entities”.'],
    ],
    [
      { form: { year: { type: 'string', maxLength: 100 } }, clock: { silence: 'escalate' } },
      { form: { year: { type: 'integer', maxLength: 200 } }, clock: { silence: 'approve' } },
      [
        '/form/year/type: The kind of question year changes from “text” to “whole number”.',
        '/form/year/maxLength: The greatest number of characters of question year changes from “100” to “200”.',
        '/clock/silence: The outcome without a decision changes from “the head is told” to “it is approved”.',
      ],
    ],
    [
      { result: { facts: { room: { schema: { minLength: 1 } } } } },
      { result: { facts: { room: { schema: { minLength: 2 } } } } },
      [
        '/result/facts/room/schema/minLength: The least number of characters of value accepted of fact room of the result changes from “1” to “2”.',
      ],
    ],
    [{ title: text('A') }, { title: text('A', 'Б') }, ['/title: The title is worded anew (ru).']],
    [{}, { suspended: { reason: text('Soon') } }, ['/suspended: Applications online are suspended: “Soon”.']],
  ];
  for (const [older, newer, said] of cases) assert.deepEqual(inEnglish(older, newer), said);
});

test('a part of the terms is said in every language without what it is a part of', () => {
  const [difference] = differencesOf({ clock: { decide: '5 days' } }, { clock: { decide: '3 days' } });
  assert.ok(difference);
  assert.deepEqual(inWords(difference, nobody).words, {
    'uz-Latn': 'Qaror muddati: “5 kun” oʻrniga endi “3 kun”.',
    'uz-Cyrl': 'Қарор муддати: “5 кун” ўрнига энди “3 кун”.',
    kaa: 'Qarar múddeti: “5 kún” ornına endi “3 kún”.',
    ru: 'Срок решения: вместо «5 дн.» теперь «3 дн.».',
    en: 'The term for the decision changes from “5 days” to “3 days”.',
  });
});

test('a place nobody has named is named by its path', () => {
  assert.deepEqual(inEnglish({ future: { part: 1 } }, { future: { part: [true] } }), [
    '/future/part: /future/part changes from “1” to “yes”.',
  ]);
});

test('the order of keys is nothing, the order of rules is something', () => {
  const rules = (...codes: string[]) => ({ rules: codes.map((code) => ({ code })) });
  assert.deepEqual(differencesOf({ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }), []);
  assert.deepEqual(inEnglish(rules('a', 'b'), rules('b', 'a')), ['/rules: Rule: the order is now b, a.']);
});

test('a step put in between moves no other', () => {
  const steps = (...texts: string[]) => ({ steps: texts.map((en) => text(en)) });
  assert.deepEqual(inEnglish(steps('one', 'three'), steps('one', 'two', 'three')), [
    '/steps/1: Step 2 was added: “two”.',
  ]);
});
