import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBatcher } from './batch.ts';
import { currentContext, ownContext, runInContext } from './context.ts';

/** A batcher whose batches wait until they are let go. */
function gated(maxItems = 100) {
  const batches: number[][] = [];
  const gates: (() => void)[] = [];
  const double = createBatcher<number, number>({
    maxItems,
    run: async (items) => {
      batches.push(items);
      await new Promise<void>((resolve) => gates.push(resolve));
      return items.map((item) => item * 2);
    },
  });
  const letGo = async () => {
    while (gates.length === 0) await new Promise(setImmediate);
    gates.shift()?.();
  };
  return { batches, double, letGo };
}

test('what arrives while a batch is under way travels together, in order', async () => {
  const { batches, double, letGo } = gated();
  const first = double(1);
  await new Promise(setImmediate);
  const rest = [2, 3, 4].map(double);
  await letGo();
  await letGo();
  assert.deepEqual(await Promise.all([first, ...rest]), [2, 4, 6, 8]);
  assert.deepEqual(batches, [[1], [2, 3, 4]]);
});

test('a batch takes no more than its size, and nothing is left behind', async () => {
  const { batches, double, letGo } = gated(2);
  const all = Promise.all([1, 2, 3, 4, 5].map(double));
  for (let i = 0; i < 3; i++) await letGo();
  assert.deepEqual(await all, [2, 4, 6, 8, 10]);
  assert.deepEqual(batches, [[1, 2], [3, 4], [5]]);
});

test('an error of one item is its own; an error of all is that of each; work goes on after both', async () => {
  const act = createBatcher<string, string>({
    maxItems: 10,
    run: async (items) => {
      if (items.includes('all')) throw new Error('all failed');
      return items.map((item) => (item === 'bad' ? new Error('bad item') : item.toUpperCase()));
    },
  });
  const outcomes = async (...items: string[]) =>
    (await Promise.allSettled(items.map(act))).map((o) => (o.status === 'fulfilled' ? o.value : o.reason.message));
  assert.deepEqual(await outcomes('a', 'bad', 'b'), ['A', 'bad item', 'B']);
  assert.deepEqual(await outcomes('a', 'all'), ['all failed', 'all failed']);
  assert.deepEqual(await outcomes('c'), ['C']);
});

test('a batch that gives too few results fails instead of answering some with nothing', async () => {
  const act = createBatcher<number, number>({ maxItems: 10, run: async () => [1] });
  const outcomes = await Promise.allSettled([act(1), act(2)]);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
});

test('a full waiting room refuses the next one', async () => {
  const act = createBatcher<number, number>({ maxItems: 1, maxWaiting: 1, run: async (items) => items });
  const [first, second] = [act(1), act(2)];
  await assert.rejects(second, { kind: 'unavailable', code: 'overloaded' });
  assert.equal(await first, 1);
});

test('a batch runs in the context of none of its callers', async () => {
  const act = createBatcher<number, boolean>({
    maxItems: 10,
    run: async (items) => items.map(() => currentContext() === undefined),
  });
  const context = ownContext('somebody', 1_000);
  await runInContext(context, async () => {
    assert.equal(await act(1), true);
    assert.equal(currentContext(), context);
  });
});
