import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Db, Document } from 'mongodb';
import { createDurableLog } from './durable-log.ts';

/** A log of numbers, and a database whose engine does `atFence` before it acknowledges a fence. */
function bench(entries: number[], atFence: () => void = () => undefined) {
  let fences = 0;
  const collection = () => ({
    updateOne: async () => {
      fences += 1;
      atFence();
    },
  });
  const log = createDurableLog({ collection } as unknown as Db, {
    append: async () => assert.fail('nothing is appended here'),
    head: async () => entries.at(-1) ?? 0,
    readAfter: async (position: number, limit: number) =>
      entries
        .filter((entry) => entry > position)
        .map((_id) => ({ _id }))
        .slice(0, limit) as (Document & { _id: number })[],
  });
  return { log, fences: () => fences };
}

const positions = (found: { position: number }[]) => found.map(({ position }) => position);

test('what is not known to be in the journal is read behind a fence, once', async () => {
  const { log, fences } = bench([1, 2, 3]);
  assert.deepEqual(positions(await log.readAfter(0, 10)), [1, 2, 3]);
  assert.deepEqual(positions(await log.readAfter(1, 10)), [2, 3]);
  assert.equal(await log.head(), 3);
  assert.equal(fences(), 1);
});

test('behind a write of our own no fence is needed', async () => {
  const { log, fences } = bench([1, 2, 3]);
  log.reached(3);
  assert.deepEqual(positions(await log.readAfter(0, 10)), [1, 2, 3]);
  assert.equal(fences(), 0);
});

test('entries that vanished with the engine are not told', async () => {
  const entries = [1, 2, 3];
  const { log } = bench(entries, () => entries.splice(2));
  assert.deepEqual(positions(await log.readAfter(0, 10)), [1, 2]);
  assert.equal(await log.head(), 2);
  assert.equal(log.isSettled(3), false);
});

test('an entry that came after the fence waits for the next one', async () => {
  const entries = [1, 2];
  const { log } = bench(entries, () => entries.push(entries.length + 1));
  assert.deepEqual(positions(await log.readAfter(0, 10)), [1, 2]);
  assert.deepEqual(positions(await log.readAfter(2, 10)), [3]);
});
