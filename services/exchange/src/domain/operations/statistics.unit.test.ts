import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LogEntry } from '@darcha/transparency-log/log-entry.ts';
import { counted, kindOf, publishable } from './statistics.ts';

const granted: LogEntry = {
  at: '2026-06-01T00:00:00.000Z',
  peer: 'portal',
  tookMs: '20',
  verdict: 'granted',
  code: 'agreement:a',
  asked: { digest: '', signature: '' },
  question: {
    id: 'x',
    sender: 'portal',
    consumer: 'social-protection-agency',
    provider: 'interior-ministry',
    recordType: 'interior-ministry/residence@1',
    fields: ['region'],
    purpose: 'p',
    basis: 'b',
    application: 'A-1',
    askedAt: '2026-06-01T00:00:00.000Z',
    subject: 'pseudonym',
  },
};
const denied: LogEntry = { ...granted, verdict: 'denied', code: 'no-agreement' };
const times = <T>(count: number, one: T) => Array.from({ length: count }, () => one);

test('a group of five is told of by itself, with its median, a smaller one only with the rest', () => {
  const rows = publishable(counted([], [...times(5, granted), ...times(4, denied)]));
  assert.equal(rows.length, 2);
  const [first, last] = rows;
  assert.deepEqual(
    { ...first, medianMs: Math.abs((first?.medianMs ?? 0) - 20) <= 2 },
    {
      provider: 'interior-ministry',
      recordType: 'interior-ministry/residence@1',
      consumer: 'social-protection-agency',
      verdict: 'granted',
      code: '',
      count: 5,
      medianMs: true,
    },
  );
  assert.deepEqual(last, { count: 4, medianMs: 0 });
});

test('nothing of the person, the application or the purpose is in any of it', () => {
  const text = JSON.stringify(counted([], times(9, granted)));
  for (const personal of ['pseudonym', 'A-1', '"p"', 'askedAt']) assert.ok(!text.includes(personal), personal);
});

test('of a question that no agreement covered the agency that asked is counted, not the one it names', () => {
  assert.equal(kindOf(denied).consumer, 'portal');
  assert.equal(kindOf({ ...granted, verdict: 'failed', code: 'provider-slow' }).consumer, 'social-protection-agency');
  const unproven: LogEntry = { ...denied, code: 'signature-invalid' };
  delete unproven.question;
  assert.deepEqual(kindOf(unproven), {
    provider: '',
    recordType: '',
    consumer: 'portal',
    verdict: 'denied',
    code: 'signature-invalid',
  });
});

test('counting in parts gives the same as counting at once, and changes nothing that was counted', () => {
  const first = counted([], times(3, granted));
  const kept = structuredClone(first);
  assert.deepEqual(counted(first, times(4, granted)), counted([], times(7, granted)));
  assert.deepEqual(first, kept);
});

test('a day of more groups than are kept goes on counting', () => {
  const made = Array.from({ length: 10_050 }, (_, i): LogEntry => ({ ...denied, peer: `m${i}` }));
  const groups = counted([], made);
  assert.equal(groups.length, 10_001);
  assert.deepEqual(publishable(groups), [{ count: 10_050, medianMs: 0 }]);
});
