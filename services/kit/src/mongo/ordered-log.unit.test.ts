import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Collection, Document } from 'mongodb';
import { createOrderedLog } from './ordered-log.ts';

/** A collection of bare positions, and an engine that does `atFence` before it acknowledges a fence. */
function bench(positions: number[], atFence: () => void = () => undefined) {
  let fences = 0;
  const cursor = (found: number[]) => ({
    sort: ({ _id }: { _id: 1 | -1 }) => cursor(_id === 1 ? found : found.toReversed()),
    limit: (count: number) => cursor(found.slice(0, count)),
    next: async () => (found[0] === undefined ? null : { _id: found[0] }),
    toArray: async () => found.map((_id) => ({ _id })),
  });
  const entries = {
    find: ({ _id }: { _id?: { $gt: number } }) => cursor(positions.filter((position) => position > (_id?.$gt ?? 0))),
    insertMany: async (documents: { _id: number }[]) => positions.push(...documents.map(({ _id }) => _id)),
  };
  const writers = {
    updateOne: async () => {
      fences += 1;
      atFence();
    },
    findOne: async () => null,
    insertOne: async () => undefined,
    deleteOne: async () => undefined,
  };
  const as = (fake: object) => fake as unknown as Collection<Document>;
  return { log: createOrderedLog(as(entries), as(writers)), fences: () => fences };
}

const positionsOf = (found: { _id: number }[]) => found.map(({ _id }) => _id);

test('what is not known to be in the journal is read behind a fence, once', async () => {
  const { log, fences } = bench([1, 2, 3]);
  assert.deepEqual(positionsOf(await log.readAfter(0, 10)), [1, 2, 3]);
  assert.deepEqual(positionsOf(await log.readAfter(1, 10)), [2, 3]);
  assert.equal(await log.head(), 3);
  assert.equal(fences(), 1);
});

test('behind writes of our own no fence is needed', async () => {
  const { log, fences } = bench([]);
  assert.deepEqual(await log.insert([{}, {}, {}]), { positions: [1, 2, 3] });
  assert.deepEqual(await log.insert([{}]), { positions: [4] });
  assert.deepEqual(positionsOf(await log.readAfter(0, 10)), [1, 2, 3, 4]);
  assert.equal(fences(), 0);
});

test('nothing is numbered behind an entry of another that is not known to be in the journal', async () => {
  const positions = [1, 2, 3];
  const { log, fences } = bench(positions, () => positions.splice(2));
  assert.deepEqual(await log.insert([{}]), { positions: [3] });
  assert.equal(fences(), 1);
});

test('entries that vanished with the engine are not told', async () => {
  const positions = [1, 2, 3];
  const { log } = bench(positions, () => positions.splice(2));
  assert.deepEqual(positionsOf(await log.readAfter(0, 10)), [1, 2]);
  assert.equal(await log.head(), 2);
  assert.equal(log.isSettled(3), false);
});

test('an entry that came after the fence waits for the next one', async () => {
  const positions = [1, 2];
  const { log } = bench(positions, () => positions.push(positions.length + 1));
  assert.deepEqual(positionsOf(await log.readAfter(0, 10)), [1, 2]);
  assert.deepEqual(positionsOf(await log.readAfter(2, 10)), [3]);
});

test('a log that was emptied is not believed to be in the journal any more', async () => {
  const positions = [1, 2, 3];
  const { log } = bench(positions);
  assert.equal(await log.head(), 3);
  positions.splice(0);
  assert.equal(await log.head(), 0);
  assert.equal(log.isSettled(1), false);
});
