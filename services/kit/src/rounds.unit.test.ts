import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { startRounds } from './rounds.ts';

test('a round that fails is told, the first time and again, and does not end the work', async () => {
  const told: boolean[] = [];
  let rounds = 0;
  const reached = new EventTarget();
  const third = once(reached, 'third');
  const round = async () => {
    rounds++;
    if (rounds < 3) throw new Error('away');
    reached.dispatchEvent(new Event('third'));
    return false;
  };
  const { stop } = startRounds(round, { everyMs: 1, failed: (_, again) => told.push(again) });
  // Rounds alone keep no process alive.
  const alive = setInterval(() => undefined, 1_000);
  await third;
  clearInterval(alive);
  await stop();
  assert.deepEqual(told, [false, true]);
});

test('a stop waits for the round at hand, and none follows it, whatever it says', async () => {
  const entered = Promise.withResolvers<void>();
  const leave = Promise.withResolvers<void>();
  let rounds = 0;
  const round = async () => {
    rounds++;
    entered.resolve();
    await leave.promise;
    return true;
  };
  const running = startRounds(round, { everyMs: 1, failed: assert.fail });
  await entered.promise;
  let stopped = false;
  const stopping = running.stop().then(() => {
    stopped = true;
  });
  await new Promise(setImmediate);
  assert.equal(stopped, false);
  leave.resolve();
  await stopping;
  assert.equal(rounds, 1);
});
