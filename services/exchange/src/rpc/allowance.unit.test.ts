import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAllowance } from './allowance.ts';

test('what is used up comes back when the time is over, for each by itself', () => {
  let now = 0;
  const allowance = createAllowance({ times: 2, withinMs: 60_000 }, () => now);
  assert.equal(allowance.spend('a'), 1);
  assert.equal(allowance.secondsToWait('a'), 0);
  assert.equal(allowance.spend('a'), 2);
  assert.equal(allowance.secondsToWait('a'), 60);
  assert.equal(allowance.secondsToWait('b'), 0);
  now = 59_001;
  assert.equal(allowance.secondsToWait('a'), 1);
  now = 60_000;
  assert.equal(allowance.secondsToWait('a'), 0);
  assert.equal(allowance.spend('a'), 1);
});

test('it remembers so many and no more', () => {
  const allowance = createAllowance({ times: 1, withinMs: 60_000 }, () => 0);
  for (let i = 0; i <= 10_000; i++) allowance.spend(String(i));
  assert.equal(allowance.secondsToWait('0'), 0);
  assert.equal(allowance.secondsToWait('1'), 60);
});
