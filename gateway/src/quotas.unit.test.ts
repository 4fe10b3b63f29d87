import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLogger } from '@darcha/kit/log.ts';
import { createQuotaCounter } from './quotas.ts';

const log = createLogger('gateway-test', 'silent');

/** A counter whose catalogue and clock are the test's. `others` is what came to other gateways. */
function bench(limit: number) {
  const state = { limit, others: 0, away: false, time: Date.parse('2026-03-02T18:00:00.000Z') };
  const told: string[] = [];
  const counter = createQuotaCounter({
    log,
    everyMs: 60_000,
    now: () => state.time,
    quotas: {
      spend: async ({ spendings = [] }) => {
        if (state.away) throw new Error('away');
        told.push(spendings.map(({ client, day, requests }) => `${client} ${day} ${requests}`).join(', '));
        return {
          standings: spendings.map(({ client = '', day = '', requests = 0 }) => {
            return { client, day, limit: state.limit, used: Number(requests) + state.others, resetsAt: '' };
          }),
        };
      },
    },
  });
  const take = (times: number) => Array.from({ length: times }, () => counter.take('map')).at(-1);
  return { counter, state, told, take };
}

test('a client goes on while its limit is not known, and all of it counts', async () => {
  const { counter, told, take } = bench(5);
  assert.equal(take(7), undefined);
  await counter.tell();
  assert.deepEqual(told, ['map 2026-03-02 7']);
  assert.partialDeepStrictEqual(take(1), { granted: false, limit: 5, remaining: 0 });
  await counter.stop();
});

test('what is left is known between reports, and what is refused does not count', async () => {
  const { counter, state, told, take } = bench(10);
  take(1);
  state.others = 4;
  await counter.tell();
  assert.deepEqual(take(1), {
    granted: true,
    limit: 10,
    remaining: 4,
    resetsAt: new Date('2026-03-02T19:00:00.000Z'),
  });
  assert.partialDeepStrictEqual(take(4), { granted: true, remaining: 0 });
  assert.equal(take(3)?.granted, false);
  await counter.stop();
  assert.deepEqual(told.at(-1), 'map 2026-03-02 6');
});

test('while the catalogue is away everything is counted on, and told when it is back', async () => {
  const { counter, state, told, take } = bench(100);
  take(2);
  state.away = true;
  await assert.rejects(counter.tell());
  take(3);
  await assert.rejects(counter.tell());
  state.away = false;
  await counter.tell();
  assert.deepEqual(told, ['map 2026-03-02 5']);
  assert.equal(take(1)?.remaining, 94);
  await counter.stop();
});

test('a day that is over is told to its end, and the next begins at nothing', async () => {
  const { counter, state, told, take } = bench(5);
  take(5);
  await counter.tell();
  state.time += 3_600_000;
  assert.equal(take(1), undefined);
  await counter.tell();
  assert.deepEqual(told, ['map 2026-03-02 5', 'map 2026-03-03 1']);
  assert.partialDeepStrictEqual(take(1), { granted: true, remaining: 3 });
  await counter.stop();
});

test('what was not told at midnight is told for its own day, and after a week no more', async () => {
  const { counter, state, told, take } = bench(5);
  take(2);
  state.time += 3_600_000;
  take(1);
  await counter.tell();
  assert.deepEqual(told, ['map 2026-03-02 2, map 2026-03-03 1']);
  take(1);
  state.time += 7 * 86_400_000;
  take(1);
  await counter.stop();
  assert.equal(told.at(-1), 'map 2026-03-10 1');
});

test('a client that was refused goes on soon after its limit is raised', async () => {
  const { counter, state, take } = bench(1);
  take(1);
  await counter.tell();
  assert.equal(take(1)?.granted, false);
  state.limit = 3;
  await counter.tell();
  assert.equal(take(1)?.granted, false);
  state.time += 6_000;
  assert.equal(take(1)?.granted, false);
  await counter.tell();
  assert.partialDeepStrictEqual(take(1), { granted: true, remaining: 1 });
  await counter.stop();
});

test('who comes while a report is under way shares the next, which holds all that was counted', async () => {
  const { counter, told, take } = bench(100);
  take(1);
  const first = counter.tell();
  await Promise.resolve();
  await Promise.resolve();
  take(1);
  await Promise.all([first, counter.tell(), counter.tell()]);
  assert.equal(told.at(-1), 'map 2026-03-02 2');
  assert.ok(told.length <= 2, told.join('; '));
  await counter.stop();
});

test('what is no identifier of a client is not counted', async () => {
  const { counter, told } = bench(5);
  for (const client of ['', 'two words', 'x'.repeat(256), 'дарча']) assert.equal(counter.take(client), undefined);
  await counter.stop();
  assert.deepEqual(told, []);
});
