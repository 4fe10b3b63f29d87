import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bucketOf, type Counts, spreadOf, together } from './spread.ts';

const counted = (times: readonly number[]): Counts => {
  const counts = new Map<number, number>();
  for (const seconds of times) counts.set(bucketOf(seconds), (counts.get(bucketOf(seconds)) ?? 0) + 1);
  return counts;
};

test('median and ninetieth are those of the times themselves, within 2.5 %', () => {
  const times = fc.array(fc.integer({ min: 1, max: 400 * 86_400 }), { minLength: 10, maxLength: 60 });
  fc.assert(
    fc.property(times, (taken) => {
      const sorted = taken.toSorted((a, b) => a - b);
      const spread = spreadOf(counted(taken));
      assert.ok(spread);
      assert.equal(spread.count, taken.length);
      for (const [share, told] of [
        [0.5, spread.median],
        [0.9, spread.ninetieth],
      ] as const) {
        const real = sorted[Math.ceil(taken.length * share) - 1] ?? 0;
        assert.ok(Math.abs(told - real) <= real * 0.025 + 1, `${told} for ${real}`);
      }
    }),
    { numRuns: 60 },
  );
});

test('nothing is told of fewer than ten', () => {
  assert.equal(spreadOf(counted(Array(9).fill(60))), undefined);
  assert.equal(spreadOf(counted(Array(10).fill(60)))?.count, 10);
  assert.equal(spreadOf(new Map()), undefined);
});

test('counts of several months are those of their times together', () => {
  const [one, other] = [
    [1, 5, 70, 900, 86_400],
    [2, 5, 80, 1_000, 172_800, 0.2],
  ];
  assert.deepEqual(
    new Map([...together([counted(one), counted(other)])].sort()),
    new Map([...counted([...one, ...other])].sort()),
  );
});

test('what took no time, or longer than twenty years, still counts', () => {
  assert.equal(bucketOf(0), 0);
  assert.equal(bucketOf(-3), 0);
  assert.equal(bucketOf(Number.NaN), 0);
  assert.equal(bucketOf(1e12), bucketOf(20 * 366 * 86_400));
  assert.ok(bucketOf(1e12) < 500);
});
