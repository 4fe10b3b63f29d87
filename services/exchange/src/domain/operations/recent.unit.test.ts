import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRecent, windowMs } from './recent.ts';

test('what is older than five minutes is forgotten, but not when the last answer came', () => {
  const recent = createRecent();
  const start = 1_000_000_000;
  recent.answered('a', 12, start);
  recent.failed('a', start + 60_000);
  recent.failed('b', start + 60_000);
  const at = (now: number) => {
    const { answered, failed, lastAnswerAt } = recent.read(now).get('a') ?? {};
    return { answered, failed, lastAnswerAt };
  };
  assert.deepEqual(at(start + 61_000), { answered: 1, failed: 1, lastAnswerAt: start });
  assert.deepEqual(at(start + windowMs + 10_000), { answered: 0, failed: 1, lastAnswerAt: start });
  assert.deepEqual(at(start + 2 * windowMs), { answered: 0, failed: 0, lastAnswerAt: start });
});

test('however long it goes on, no more than five minutes are kept', () => {
  const recent = createRecent();
  for (let second = 0; second < 3_600; second++) recent.answered('a', 5, second * 1_000);
  assert.equal(recent.read(3_599_000).get('a')?.answered, 300);
});
