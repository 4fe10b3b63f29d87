import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFrames } from './frames.ts';
import { Queue } from './queue.ts';

const limits = { items: 3, bytes: 100, sizeOf: (text: string) => text.length };

async function framesOf(source: AsyncIterable<string>): Promise<string[][]> {
  const frames: string[][] = [];
  for await (const frame of inFrames(source, limits)) frames.push(frame);
  return frames;
}

test('what is ready together goes together, in its order, as far as the limits go', async () => {
  const queue = new Queue<string>();
  const long = 'x'.repeat(99);
  for (const item of ['a', 'b', 'c', 'd', long, `${long}${long}`, 'e']) queue.push(item);
  queue.end();
  assert.deepEqual(await framesOf(queue), [['a', 'b', 'c'], ['d', long], [`${long}${long}`], ['e']]);
});

test('an item is not held up for those to come', async () => {
  const queue = new Queue<string>();
  const frames = inFrames(queue, limits);
  queue.push('a');
  assert.deepEqual(await frames.next(), { done: false, value: ['a'] });
  const second = frames.next();
  queue.push('b');
  queue.push('c');
  assert.deepEqual(await second, { done: false, value: ['b', 'c'] });
  queue.end();
  assert.equal((await frames.next()).done, true);
});

test('a source that fails does so after what it gave', async () => {
  const source = async function* () {
    yield 'a';
    throw new Error('the source failed');
  };
  const frames = inFrames(source(), limits);
  assert.deepEqual((await frames.next()).value, ['a']);
  await assert.rejects(frames.next(), /the source failed/);
});

test('who leaves tells the source', async () => {
  let left = false;
  const source = async function* () {
    try {
      while (true) yield 'a';
    } finally {
      left = true;
    }
  };
  for await (const _ of inFrames(source(), limits)) break;
  await new Promise((resolve) => setImmediate(resolve));
  assert.ok(left);
});
