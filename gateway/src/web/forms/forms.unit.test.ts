/** Every kind of question: how it stands on a page, comes back from the form, and is said in words. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formatsIn } from '../language/formats.ts';
import { sayIn } from '../language/messages.ts';
import type { FieldError } from '../page.ts';
import { environment } from '../render.ts';
import { fieldsOf } from './fields.ts';
import type { Answers, Question, Questions } from './question.ts';
import { fieldsFrom, readAnswers, regrouped } from './reading.ts';
import { answerLines, errorsOf } from './words.ts';

const say = sayIn('en');
const spoken = { say, format: formatsIn('en') };
const hostile = `"><script>alert('1')</script>{{ say }}`;

/** One question of each kind, an answer to it, its fields as a browser sends them, and the answer in words. */
const kinds: Record<string, { question: Question; answer: unknown; fields: [string, string][]; words: string[] }> = {
  text: {
    question: { type: 'string', maxLength: 200, 'x-prefill': 'applicant.name' },
    answer: 'Namunayeva Dilnoza',
    fields: [['q', 'Namunayeva Dilnoza']],
    words: ['Namunayeva Dilnoza'],
  },
  longText: {
    question: { type: 'string', maxLength: 300 },
    answer: 'one\ntwo',
    fields: [['q', 'one\ntwo']],
    words: ['one', 'two'],
  },
  account: {
    question: { type: 'string', format: 'uz-bank-account', pattern: '^[0-9]{20}$' },
    answer: '20208000900123456789',
    fields: [['q', '20208000900123456789']],
    words: ['20208000900123456789'],
  },
  digits: {
    question: { type: 'string', pattern: '^[0-9]{14}$' },
    answer: '91203950010011',
    fields: [['q', '91203950010011']],
    words: ['91203950010011'],
  },
  telephone: {
    question: { type: 'string', format: 'uz-phone', pattern: '^\\+998[0-9]{9}$' },
    answer: '+998901234567',
    fields: [['q', '+998901234567']],
    words: ['+998901234567'],
  },
  email: {
    question: { type: 'string', format: 'email' },
    answer: 'a@example.uz',
    fields: [['q', 'a@example.uz']],
    words: ['a@example.uz'],
  },
  year: {
    question: { type: 'integer', maximum: 2100 } as Question,
    answer: 1998,
    fields: [['q', '1998']],
    words: ['1998'],
  },
  sum: { question: { type: 'number' }, answer: 375000.5, fields: [['q', '375000.5']], words: ['375,000.5'] },
  yesNo: { question: { type: 'boolean' }, answer: false, fields: [['q', 'false']], words: ['No'] },
  choice: {
    question: {
      type: 'string',
      enum: ['a', 'b'],
      oneOf: [
        { const: 'a', title: 'First' },
        { const: 'b', title: 'Second' },
      ],
    },
    answer: 'b',
    fields: [['q', 'b']],
    words: ['Second'],
  },
  choices: {
    question: {
      type: 'array',
      items: { type: 'integer', enum: [1, 2] },
      oneOf: [
        { const: '1', title: 'One' },
        { const: '2', title: 'Two' },
      ],
    },
    answer: [1, 2],
    fields: [
      ['q', '1'],
      ['q', '2'],
    ],
    words: ['One', 'Two'],
  },
  lines: {
    question: { type: 'array', items: { type: 'string' } },
    answer: ['x', 'y'],
    fields: [['q', 'x\ny']],
    words: ['x', 'y'],
  },
  date: {
    question: { type: 'string', format: 'date' },
    answer: '2026-03-24',
    fields: [
      ['q.year', '2026'],
      ['q.month', '03'],
      ['q.day', '24'],
    ],
    words: ['24 March 2026'],
  },
  group: {
    question: {
      type: 'array',
      maxItems: 2,
      items: {
        type: 'object',
        properties: {
          name: { type: 'string', maxLength: 50, title: 'Name' },
          born: { type: 'string', format: 'date', title: 'Born' },
        },
        required: ['name'],
      },
    },
    answer: [{ name: 'A', born: '2020-01-02' }, { name: 'B' }],
    fields: [
      ['q.0', ''],
      ['q.0.name', 'A'],
      ['q.0.born.year', '2020'],
      ['q.0.born.month', '01'],
      ['q.0.born.day', '02'],
      ['q.1', ''],
      ['q.1.name', 'B'],
    ],
    words: ['Name: A; Born: 2 January 2020', 'Name: B'],
  },
  parts: {
    question: {
      type: 'object',
      properties: { street: { type: 'string', maxLength: 90, title: 'Street' } },
      required: ['street'],
    },
    answer: { street: 'Namuna 1' },
    fields: [['q.street', 'Namuna 1']],
    words: ['Street: Namuna 1'],
  },
};

function asking(question: Question): Questions {
  return { properties: { q: { title: 'Question', ...question } }, required: ['q'] };
}

function draw(questions: Questions, typed: URLSearchParams, errors: readonly FieldError[] = []): string {
  const template = '{% from "parts/fields.njk" import drawFields with context %}{{ drawFields(fields) }}';
  const errorOf = (id: string) => errors.find(({ field }) => field === id) ?? false;
  const fixed = questions.properties.q?.readOnly ? { q: hostile } : {};
  const fields = fieldsOf(questions, Object.keys(questions.properties), { typed, say, fixed });
  return environment.renderString(template, { say, errorOf, fields });
}

suite('forms', () => {
  for (const [kind, { question, answer, fields, words }] of Object.entries(kinds)) {
    test(`${kind}: to the page, back, and in words`, () => {
      const questions = asking(question);
      const sent = fieldsFrom(questions, ['q'], { q: answer });
      assert.deepEqual([...sent], fields);
      assert.deepEqual(readAnswers(questions, ['q'], sent), { q: answer });
      assert.deepEqual(answerLines(questions.properties.q ?? {}, answer, spoken), words);
      const html = draw(questions, sent);
      for (const [name, value] of fields) {
        assert.ok(html.includes(`name="${name}"`), `${name} is on the page`);
        if (value !== '') assert.ok(html.includes(value), `${value} is shown`);
      }
      assert.match(html, /<label|<legend/);
    });

    test(`${kind}: not answered is nothing, an error stands beside the field, and hostile text is harmless`, () => {
      const questions = asking({ ...question, title: hostile, description: hostile });
      assert.deepEqual(readAnswers(questions, ['q'], new URLSearchParams()), { q: null });
      const typed = new URLSearchParams(fields.map(([name]): [string, string] => [name, hostile]));
      const html = draw(questions, typed, [{ field: 'q', text: hostile }]);
      assert.doesNotMatch(html, /<script|="><|\[object|undefined/);
      assert.match(html, /govuk-error-message/);
      assert.match(html, /id="q"/, 'the summary of errors leads there');
    });
  }

  test('what has no title in words, as inside a record, is said without the name it has for programs', () => {
    const homes = [{ cadastreNumber: '23:99:01:01:01:0001', area: 112.5, shared: true }];
    assert.deepEqual(answerLines({ type: 'array' }, homes, spoken), ['23:99:01:01:01:0001; 112.5; Yes']);
  });

  test('what people write in many ways is one answer', () => {
    const read = (question: Question, text: string) =>
      readAnswers(asking(question), ['q'], new URLSearchParams({ q: text })).q;
    const telephone = kinds.telephone?.question ?? {};
    for (const text of ['+998 90 123-45-67', '998901234567', '(90) 123 45 67'])
      assert.equal(read(telephone, text), '+998901234567');
    assert.equal(read(kinds.account?.question ?? {}, '2020 8000 9001 2345 6789'), '20208000900123456789');
    assert.equal(read(kinds.sum?.question ?? {}, '375 000,50'), 375000.5);
    assert.equal(
      read(kinds.year?.question ?? {}, 'about 1998'),
      'about 1998',
      'what is no number is told by the service',
    );
    const date = new URLSearchParams({ 'q.day': '4', 'q.month': 'March', 'q.year': '2026' });
    assert.equal(readAnswers(asking({ type: 'string', format: 'date' }), ['q'], date).q, '2026-March-04');
    assert.equal(
      fieldsFrom(asking({ type: 'string', format: 'date' }), ['q'], { q: '2026-March-04' }).get('q.month'),
      'March',
    );
  });

  test('an item is added to a group and taken away, and what was typed stays', () => {
    const form = new URLSearchParams([['before', 'x'], ...(kinds.group?.fields ?? []), ['after', 'y']] as [
      string,
      string,
    ][]);
    const more = regrouped(new URLSearchParams([...form, ['add', 'q']]));
    assert.equal(more?.get('q.2'), '');
    const less = regrouped(new URLSearchParams([...form, ['remove', 'q.0']]));
    assert.deepEqual(
      [...(less ?? [])],
      [
        ['before', 'x'],
        ['q.0', ''],
        ['q.0.name', 'B'],
        ['after', 'y'],
      ],
    );
    assert.equal(regrouped(form), undefined);
    const full = draw(asking(kinds.group?.question ?? {}), form);
    assert.doesNotMatch(full, /name="add"/);
    assert.match(full, /name="remove" value="q\.1"|value="q\.1" name="remove"/);
  });

  test('what no passport asks is not read, whatever it is called', () => {
    const names = ['q', 'constructor', '__proto__', 'toString', 'q'];
    const sent = new URLSearchParams(names.map((name) => [name, 'x'] as [string, string]));
    assert.deepEqual(Object.entries(readAnswers(asking({ type: 'string' }), names, sent)), [['q', 'x']]);
  });

  test('what is worked out is shown and never read', () => {
    const questions = asking({ type: 'integer', readOnly: true });
    assert.deepEqual(readAnswers(questions, ['q'], new URLSearchParams({ q: '5' })), {});
    const html = draw(questions, new URLSearchParams());
    assert.doesNotMatch(html, /<script|name="q"/);
    assert.match(html, /&lt;script/);
  });

  test('many choices are a list to pick from, and telephones are offered what they know', () => {
    const oneOf = Array.from({ length: 20 }, (_one, place) => ({ const: `c${place}`, title: `Choice ${place}` }));
    assert.match(
      draw(asking({ type: 'string', oneOf }), new URLSearchParams({ q: 'c3' })),
      /<select[\s\S]*value="c3" selected/,
    );
    assert.match(draw(asking(kinds.text?.question ?? {}), new URLSearchParams()), /autocomplete="name"/);
    assert.match(
      draw(asking(kinds.telephone?.question ?? {}), new URLSearchParams()),
      /type="tel"[^>]*autocomplete="tel"/,
    );
    assert.match(draw(asking(kinds.account?.question ?? {}), new URLSearchParams()), /inputmode="numeric"/);
  });

  test('every fault is told beside its field', () => {
    const questions: Questions = {
      properties: {
        day: { type: 'string', format: 'date', title: 'Day' },
        others: kinds.group?.question ?? {},
        years: { type: 'integer', readOnly: true },
      },
    };
    const fault = (path: string, code: string) => ({ path, code, message: `${path} ${code}` });
    const faults = [
      fault('/day', 'format'),
      fault('/others/1/born', 'format'),
      fault('/years', 'computed'),
      fault('/elsewhere', 'x'),
    ];
    const errors = errorsOf(faults, questions, ['day', 'others', 'years'], say);
    assert.deepEqual(
      errors.map(({ field }) => field),
      ['day', 'others.1.born'],
    );
    assert.match(errors[1]?.text ?? '', /“Born”: give the day, month and year/);
    assert.deepEqual(errorsOf(faults, questions, ['years'], say), [{ field: 'years', text: '/years computed' }]);
  });

  test('what is not of the form is left alone', () => {
    const answers: Answers = readAnswers(
      asking({ type: 'string' }),
      ['q', 'unknown'],
      new URLSearchParams({ unknown: 'x' }),
    );
    assert.deepEqual(answers, { q: null });
  });
});
