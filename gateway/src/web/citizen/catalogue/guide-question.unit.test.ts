import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatsIn } from '../../language/formats.ts';
import { sayIn } from '../../language/messages.ts';
import { readAnswer, shownQuestion, wordsOf } from './guide-question.ts';

const sent = (fields: Record<string, string>) => new URLSearchParams(fields);
const words = { say: sayIn('en'), format: formatsIn('en') };
const patient = {
  type: 'string',
  enum: ['self', 'child'],
  oneOf: [
    { const: 'self', title: 'I am' },
    { const: 'child', title: 'My child' },
  ],
};

test('a question of yes or no takes both, and that one does not know', () => {
  const asked = { type: 'boolean' };
  assert.deepEqual(
    shownQuestion(asked, { ...words, form: sent({ answer: '1' }) }).choices.map(({ text, checked }) => [text, checked]),
    [
      ['Yes', false],
      ['No', true],
      ['I do not know', false],
    ],
  );
  assert.equal(readAnswer(asked, sent({ answer: '0' })), true);
  assert.equal(readAnswer(asked, sent({ answer: '1' })), false);
  assert.equal(readAnswer(asked, sent({ answer: 'unknown' })), null);
  for (const answer of ['', '2', '-1', 'true', '__proto__']) {
    assert.equal(readAnswer(asked, sent({ answer })), undefined, answer);
  }
  assert.equal(wordsOf(asked, false, words), 'No');
  assert.equal(wordsOf(asked, null, words), 'I do not know');
});

test('one of several values is chosen by its title', () => {
  assert.equal(readAnswer(patient, sent({ answer: '1' })), 'child');
  assert.equal(readAnswer(patient, sent({ answer: 'child' })), undefined);
  assert.equal(wordsOf(patient, 'child', words), 'My child');
});

test('a day is three fields, a number is written as people write it', () => {
  const day = { type: 'string', format: 'date' };
  const fields = { 'answer-day': '3', 'answer-month': '09', 'answer-year': '2026' };
  assert.equal(readAnswer(day, sent(fields)), '2026-09-03');
  assert.equal(readAnswer(day, sent({ ...fields, 'answer-year': '26' })), undefined);
  assert.equal(readAnswer(day, sent({ ...fields, unknown: '1' })), null);
  assert.equal(shownQuestion(day, { ...words, form: sent(fields) }).typed.month, '09');
  assert.equal(wordsOf(day, '2026-09-03', words), '3 September 2026');
  const number = { type: 'number' };
  assert.equal(readAnswer(number, sent({ answer: ' 1 250,5 ' })), 1250.5);
  assert.equal(readAnswer(number, sent({ answer: 'many' })), undefined);
  assert.equal(readAnswer({ type: 'string' }, sent({ answer: ' x ' })), 'x');
});
