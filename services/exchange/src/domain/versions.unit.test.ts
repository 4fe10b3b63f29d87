import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordTypeDefinition } from './record-types.ts';
import { breaksOf } from './versions.ts';

const field = (is: string, more: object = {}) => ({ type: 'string', 'x-sensitivity': is, ...more });
const called = (word: string) => ({ 'uz-Latn': word, 'uz-Cyrl': word, kaa: word, ru: word, en: word });
const before: RecordTypeDefinition = {
  id: 'p/r@1',
  provider: 'p',
  title: called('R'),
  titles: { title: called('T'), since: called('S') },
  subject: 'person',
  arguments: { type: 'object', required: ['person'], properties: { person: field('personal') } },
  record: {
    type: 'object',
    required: ['title'],
    properties: { title: field('personal', { description: 'T' }), since: field('official', { format: 'date' }) },
  },
};
const { arguments: args, record } = before;
const withRecord = (changes: object) => ({ ...before, record: { ...record, ...changes } });
const withArguments = (changes: object) => ({ ...before, arguments: { ...args, ...changes } });

test('words may change, classes may rise, and what nobody has agreed upon may be added', () => {
  const better = withRecord({
    properties: {
      since: field('personal', { format: 'date', description: 'Since when' }),
      title: field('special', { description: 'Title' }),
      new: field('public'),
    },
  });
  assert.deepEqual(breaksOf(before, { ...better, title: called('Better') }), []);
  assert.deepEqual(breaksOf(before, withArguments({ properties: { ...args.properties, day: field('official') } })), []);
});

test('everything that those who agreed would notice is told', () => {
  const { title, since } = record.properties;
  const cases: [RecordTypeDefinition, RegExp][] = [
    [{ ...before, subject: 'other' }, /subject/],
    [withRecord({ properties: { title } }), /field "since" has gone/],
    [
      withRecord({ properties: { since, title: field('personal', { maxLength: 3 }) } }),
      /field "title" is of another form/,
    ],
    [withRecord({ required: [] }), /whether "title"/],
    [withRecord({ properties: { since, title: field('public') } }), /"title" was personal and is only public/],
    [withRecord({ $defs: { day: { type: 'string' } } }), /definitions/],
    [
      withArguments({ required: ['person', 'day'], properties: { ...args.properties, day: field('official') } }),
      /argument "day" is new/,
    ],
  ];
  for (const [now, expected] of cases) {
    const [told, ...more] = breaksOf(before, now);
    assert.match(told ?? '', expected);
    assert.deepEqual(more, []);
  }
});
