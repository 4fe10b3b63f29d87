import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeProofAt } from './state.ts';

const now = new Date('2026-11-22T12:00:00Z');
const ago = (minutes: number, milliseconds = 0) => new Date(now.getTime() - minutes * 60_000 - milliseconds);

test('with nothing that waits for a stamp all is fine, however old the last one is', () => {
  assert.deepEqual(timeProofAt(undefined, now), { state: 'fine' });
});

for (const [what, since, state] of [
  ['just made', now, 'fine'],
  ['made by a clock that is ahead', ago(-5), 'fine'],
  ['a quarter of an hour old', ago(15), 'fine'],
  ['a moment older', ago(15, 1), 'late'],
  ['four hours old', ago(240), 'late'],
  ['a moment over four hours old', ago(240, 1), 'overdue'],
] as const) {
  test(`a checkpoint without cover, ${what}: ${state}`, () => {
    assert.deepEqual(timeProofAt(since, now), { state, uncoveredSince: since });
  });
}
