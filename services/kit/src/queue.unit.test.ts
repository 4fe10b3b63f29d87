import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { Queue } from './queue.ts';

async function read<T>(queue: Queue<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const item of queue) seen.push(item);
  return seen;
}

test('items come in order, those queued before the end too', async () => {
  const queue = new Queue<number>();
  queue.push(1);
  const reading = read(queue);
  await turn();
  queue.push(2);
  queue.push(3);
  queue.end();
  assert.equal(queue.push(4), false);
  assert.deepEqual(await reading, [1, 2, 3]);
});

test('a failure comes after what was queued', async () => {
  const queue = new Queue<number>();
  queue.push(1);
  queue.end(new Error('lost'));
  const seen: number[] = [];
  await assert.rejects(
    async () => {
      for await (const item of queue) seen.push(item);
    },
    { message: 'lost' },
  );
  assert.deepEqual(seen, [1]);
});

test('a reader too far behind is cut off', async () => {
  const queue = new Queue<number>(2);
  assert.deepEqual([queue.push(1), queue.push(2), queue.push(3)], [true, true, false]);
  await assert.rejects(read(queue), /too slow/);
});

test('who pushes is told when there is room again', async () => {
  let told = 0;
  const queue = new Queue<number>(2, () => {
    told += 1;
  });
  queue.push(1);
  assert.equal(queue.full, false);
  queue.push(2);
  assert.equal(queue.full, true);
  const iterator = queue[Symbol.asyncIterator]();
  await iterator.next();
  assert.deepEqual([queue.full, told], [false, 1]);
  await iterator.return();
  assert.equal(queue.push(3), false);
});

test('a waiting reader ends when the signal aborts', async () => {
  const abort = new AbortController();
  const reading = read(new Queue<number>().endOn(abort.signal));
  await turn();
  abort.abort();
  assert.deepEqual(await reading, []);
  assert.deepEqual(await read(new Queue<number>().endOn(abort.signal)), []);
});
