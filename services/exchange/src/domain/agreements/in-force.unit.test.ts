import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question } from '../question.ts';
import type { Agreement } from './agreement.ts';
import { createFinder } from './in-force.ts';
import type { Terms } from './terms.ts';

const terms: Terms = {
  consumer: 'b',
  through: 'portal',
  recordType: 'a/r@1',
  fields: ['x', 'y'],
  purposes: ['p'],
  basis: 'law',
  from: '2026-03-10',
  until: '2026-03-20',
};

const parties = (id: string, { consumer, through, recordType }: Terms) => ({
  id,
  provider: 'a',
  consumer,
  ...(through !== undefined && { through }),
  recordType,
  acts: 1,
  head: '',
  since: '2026-03-01T00:00:00Z',
});

function granted(id: string, changes: Partial<Terms> = {}): Agreement {
  const inForce = { terms: { ...terms, ...changes }, digest: '' };
  return { ...parties(id, inForce.terms), state: 'granted', inForce };
}

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
  answerBy: '',
};

const decide = (changes: Partial<Question>, day = '2026-03-15', all: Agreement[] = [granted('one')]) => {
  try {
    return createFinder(all)({ ...question, ...changes }, day)
      .map(({ id }) => id)
      .join(' ');
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
  const both = [granted('one'), granted('two', { fields: ['z'] })];
  assert.equal(decide({ fields: ['x', 'z'] }, '2026-03-15', both), 'fields-not-agreed');
  assert.equal(decide({ fields: ['z'] }, '2026-03-15', both), 'two');
});

test('where several cover a question all are given, for one of them may have room where another has none', () => {
  assert.equal(decide({}, '2026-03-15', [granted('one'), granted('two')]), 'one two');
});

test('without a member between, the consumer asks for itself', () => {
  const { through: _, ...own } = terms;
  const { through: __, ...agreement } = granted('one');
  const direct = { ...agreement, inForce: { terms: own, digest: '' } } as Agreement;
  assert.equal(decide({ sender: 'b' }, '2026-03-15', [direct]), 'one');
  assert.equal(decide({ sender: 'portal' }, '2026-03-15', [direct]), 'no-agreement');
});

test('only what is granted lets anybody ask, and the refusal says what would help', () => {
  const signed = { terms, digest: '' };
  const proposed = { ...signed, by: 'b', since: '2026-03-02T00:00:00Z' };
  const own = parties('one', terms);
  const refusals: [Agreement, string, RegExp][] = [
    [{ ...own, state: 'requested', proposed }, 'no-agreement', /one was requested .* waits for a to grant/],
    [{ ...own, state: 'refused', proposed, reason: 'no' }, 'no-agreement', /Request one/],
    [{ ...own, state: 'withdrawn', proposed }, 'no-agreement', /Request one/],
    [{ ...own, state: 'suspended', inForce: signed, reason: 'r' }, 'agreement-not-in-force', /suspended by a since/],
    [{ ...own, state: 'ended', inForce: signed, reason: 'r', by: 'b' }, 'agreement-not-in-force', /ended by b at/],
  ];
  for (const [agreement, code, message] of refusals) {
    assert.throws(() => createFinder([agreement])(question, '2026-03-15'), { code, message });
  }
});
