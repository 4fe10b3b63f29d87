import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLiving } from './living.ts';

const limits = { deadAfterMs: 10, forgetAfterMs: 50 };
const one = { id: '1', address: 'b:1', beats: 1 };
const two = { id: '2', address: 'a:1', beats: 7 };

test('an instance is alive while it goes on telling of itself', () => {
  const living = createLiving(limits);
  assert.deepEqual(living.addresses(0), []);
  living.hear([one, two], 0);
  assert.deepEqual(living.addresses(10), ['a:1', 'b:1']);
  living.hear([one, { ...two, beats: 8 }], 11);
  assert.deepEqual(living.addresses(11), ['a:1']);
  living.hear(
    [
      { ...one, beats: 2 },
      { ...two, beats: 9 },
    ],
    20,
  );
  assert.deepEqual(living.addresses(20), ['a:1', 'b:1']);
});

test('one that is long dead is forgotten, one that has gone in order at once', () => {
  const living = createLiving(limits);
  assert.deepEqual(living.hear([one, two], 0), []);
  const [dead, ...more] = living.hear([one, { ...two, beats: 8 }], 51);
  assert.deepEqual([dead?.id, dead?.beats, more], ['1', 1, []]);
  living.hear([{ ...two, beats: 9 }], 52);
  assert.deepEqual(living.addresses(52), ['a:1']);
});

test('while one of them has no address for members, none is told', () => {
  const living = createLiving(limits);
  living.hear([one, { ...two, address: '' }], 0);
  assert.deepEqual(living.addresses(0), []);
});
