import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ending, providerFailure } from '../domain/errors.ts';
import type { Held } from '../store/parked-store.ts';
import { afterFailure } from './endings.ts';

const now = new Date('2026-03-01T09:00:00Z');
const at = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const held = (changes: Partial<Held> = {}) =>
  ({ parkedAt: at(-3_600), answerBy: at(3_600), attempts: 1, misses: 0, ...changes }) as Held;
const away = providerFailure('provider-away', 'interior-ministry', 'It is away.');
const until = (seconds: number) =>
  ending('quota-exhausted', 'Full.', { details: { renewsAt: at(seconds).toISOString() } });

/** The code it ends with, or in how many seconds it is due again. */
function outcome(error: unknown, changes: Partial<Held> = {}, put = false): string | number {
  const after = afterFailure(error, held(changes), { put, trusted: true, now, mostAttempts: 3 });
  return after instanceof Date ? (after.getTime() - now.getTime()) / 1_000 : `${after.verdict} ${after.code}`;
}

test('what its provider has not heard of waits longer and longer, and never far beyond its time', () => {
  assert.deepEqual(
    [0, 1, 3, 6, 50].map((misses) => outcome(away, { misses })),
    [1, 2, 8, 60, 60],
  );
  assert.equal(outcome(away, { misses: 50, answerBy: at(20) }), 20);
  assert.equal(outcome(away, { misses: 50, answerBy: at(-20) }), 1);
  assert.equal(outcome(ending('agreements-unavailable', 'Away.')), 1);
  assert.equal(outcome(new Error('a fault of our own')), 1);
});

test('what a rule refuses ends; a quota is waited for when it begins anew in time', () => {
  assert.equal(outcome(ending('agreement-not-in-force', 'Over.')), 'denied agreement-not-in-force');
  assert.equal(outcome(ending('signature-invalid', 'Revoked.')), 'denied signature-invalid');
  assert.equal(outcome(providerFailure('answer-late', 'interior-ministry', 'Late.')), 'failed answer-late');
  assert.equal(outcome(until(600)), 600);
  assert.equal(outcome(until(7_200)), 'denied quota-exhausted');
});

test('what was agreed a moment ago may not be known everywhere', () => {
  assert.equal(outcome(ending('no-agreement', 'None.'), { parkedAt: at(-1) }), 1);
  assert.equal(outcome(ending('no-agreement', 'None.'), { parkedAt: at(-3) }), 'denied no-agreement');
});

test('what went to a silent provider is put three times; an answer that cannot be used ends it', () => {
  const slow = providerFailure('provider-slow', 'interior-ministry', 'It is slow.');
  assert.deepEqual(
    [1, 2, 3].map((attempts) => outcome(slow, { attempts }, true)),
    [5, 5, 'failed provider-slow'],
  );
  const wrong = providerFailure('answer-invalid', 'interior-ministry', 'It is wrong.');
  assert.equal(outcome(wrong, {}, true), 'failed answer-invalid');
  assert.equal(outcome(new Error('a fault of our own'), { attempts: 3 }, true), 'failed internal');
});
