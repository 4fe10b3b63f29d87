import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAttempts } from './attempts.ts';

test('who has failed too often waits, whatever is tried next, until the time is over', async () => {
  let time = 0;
  const attempts = createAttempts({ times: 2, withinMs: 1_000 }, () => time);
  const failing = (key: string) =>
    attempts.bounded([key], async () => {
      throw new Error('wrong');
    });
  const right = (...keys: string[]) => attempts.bounded(keys, async () => 'right');
  await assert.rejects(failing('a'), /wrong/);
  assert.equal(await right('a'), 'right');
  await assert.rejects(failing('a'), /wrong/);
  await assert.rejects(right('a'), { code: 'attempts-exhausted' });
  await assert.rejects(right('b', 'a'), { code: 'attempts-exhausted' }, 'one of its keys is enough');
  assert.equal(await right('b'), 'right');
  time = 1_000;
  assert.equal(await right('a'), 'right');
});
