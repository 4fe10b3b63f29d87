import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Missing } from '../domain/conclude.ts';
import { nextAttempt } from './attempts.ts';

const timing = { retryFirstMs: 1_000, retryMaxMs: 60_000 };
const now = new Date('2026-11-22T09:00:00Z');
const hour = 3_600_000;
const slow: Missing = { evidence: 'a', register: 'p', fault: 'register-slow' };
const until = (hours: number): Missing => ({
  evidence: 'b',
  register: 'q',
  fault: 'quota-exhausted',
  again: new Date(now.getTime() + hours * hour),
});
const pauseAfter = (attempts: number, ...missing: Missing[]) =>
  nextAttempt(timing, now, { at: now, attempts }, missing).at.getTime() - now.getTime();

test('pauses grow, and never beyond the longest', () => {
  assert.deepEqual(
    [0, 1, 2, 10, 1_000].map((attempts) => pauseAfter(attempts, slow)),
    [1_000, 2_000, 4_000, 60_000, 60_000],
  );
  assert.deepEqual(nextAttempt(timing, now, undefined), { at: new Date(now.getTime() + 1_000), attempts: 1 });
});

test('a used limit is not tried before it begins anew, and soon after', () => {
  const pause = pauseAfter(0, until(10));
  assert.ok(pause >= 10 * hour && pause <= 10 * hour + timing.retryMaxMs, String(pause));
  const first = pauseAfter(0, until(12), until(3));
  assert.ok(first >= 3 * hour && first <= 3 * hour + timing.retryMaxMs, String(first));
});

test('another record that may come sooner is not kept waiting by a used limit', () => {
  assert.equal(pauseAfter(0, until(10), slow), 1_000);
});

test('a limit far ahead is looked at once a day, and one in the past after the usual pause at least', () => {
  assert.equal(pauseAfter(0, until(24 * 31)), 24 * hour);
  assert.ok(pauseAfter(3, until(-1)) >= 8_000);
});
