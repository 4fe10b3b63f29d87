import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Agreement, createAgreements } from './agreements.ts';
import type { Question } from './question.ts';

const agreement: Agreement = {
  id: 'one',
  consumer: 'b',
  through: 'portal',
  recordType: 'a/r@1',
  fields: ['x', 'y'],
  purposes: ['p'],
  basis: 'law',
  from: '2026-03-10',
  until: '2026-03-20',
};

const question: Question = {
  id: '',
  sender: 'portal',
  consumer: 'b',
  recordType: 'a/r@1',
  arguments: {},
  fields: ['x'],
  purpose: 'p',
  basis: 'law',
  application: '',
  askedAt: '',
  nonce: Buffer.alloc(0),
};

const decide = (changes: Partial<Question>, day = '2026-03-15', all: Agreement[] = [agreement]) => {
  try {
    return createAgreements(all)({ ...question, ...changes }, day).id;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('an agreement is in force from its first to its last day, both included', () => {
  const byDay = ['2026-03-09', '2026-03-10', '2026-03-20', '2026-03-21'].map((day) => decide({}, day));
  assert.deepEqual(byDay, ['agreement-not-in-force', 'one', 'one', 'agreement-not-in-force']);
});

test('nothing is allowed that is not said', () => {
  assert.equal(decide({}, '2026-03-15', []), 'no-agreement');
  assert.equal(decide({ sender: 'b' }), 'no-agreement');
  assert.equal(decide({ sender: 'other' }), 'no-agreement');
  assert.equal(decide({ consumer: 'c' }), 'no-agreement');
  assert.equal(decide({ recordType: 'a/r@2' }), 'no-agreement');
  assert.equal(decide({ purpose: 'q' }), 'purpose-not-agreed');
  assert.equal(decide({ basis: 'wish' }), 'purpose-not-agreed');
  assert.equal(decide({ fields: ['x', 'z'] }), 'fields-not-agreed');
});

test('fields of two agreements do not add up: one of them must cover all', () => {
  const other = { ...agreement, id: 'two', fields: ['z'] };
  assert.equal(decide({ fields: ['x', 'z'] }, '2026-03-15', [agreement, other]), 'fields-not-agreed');
  assert.equal(decide({ fields: ['z'] }, '2026-03-15', [agreement, other]), 'two');
});

test('without a member between, the consumer asks for itself', () => {
  const { through: _, ...direct } = agreement;
  assert.equal(decide({ sender: 'b' }, '2026-03-15', [direct]), 'one');
  assert.equal(decide({ sender: 'portal' }, '2026-03-15', [direct]), 'no-agreement');
});
