import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDuration, addDurations, type Durations, quantile } from './durations.ts';

function of(...times: number[]): Durations {
  const durations: Durations = {};
  for (const ms of times) addDuration(durations, ms);
  return durations;
}

test('a median is told to within a tenth, whatever the size of the durations', () => {
  for (const ms of [0.15, 1, 7.3, 99, 1_234, 10_000, 3_600_000]) {
    const median = quantile(of(ms / 50, ms, ms, ms, ms * 50), 0.5);
    assert.ok(Math.abs(median - ms) <= ms * 0.1, `${median} for ${ms}`);
  }
});

test('the share asked for is the one that is told of', () => {
  const durations = of(...Array.from({ length: 100 }, (_, i) => i + 1));
  const p95 = quantile(durations, 0.95);
  assert.ok(p95 > 85 && p95 < 105, String(p95));
});

test('counts of two instances add up to those of both', () => {
  const both = of(1, 2, 3, 40);
  const sum = of(1, 2);
  addDurations(sum, of(3, 40));
  assert.deepEqual(sum, both);
});

test('none has no median; what is shorter or longer than all classes is in the outermost', () => {
  assert.equal(quantile({}, 0.5), 0);
  assert.deepEqual(Object.values(of(0, -1, Number.NaN, 0.05)), [4]);
  assert.equal(Object.keys(of(1e12, 1e15)).length, 1);
});
