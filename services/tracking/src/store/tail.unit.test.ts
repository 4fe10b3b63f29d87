import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger } from '@darcha/kit/log.ts';
import { maxEvents, type PositionedEvent, type TrackedEvent } from '../domain/event.ts';
import { startTail, type TailOptions } from './tail.ts';

const words = { 'uz-Latn': 'a', 'uz-Cyrl': 'а', kaa: 'a', ru: 'а', en: 'a' };
const rest = { type: 't', at: new Date(0), owner: 'o', agencies: [], party: 'portal', state: 's', service: 'x' };
const at = (position: number, subject = 'A'): PositionedEvent => ({
  position,
  event: { subject, sequence: position, text: words, ...rest },
});

/** A log in memory that counts how often its events are read. */
function memoryLog() {
  const entries: PositionedEvent[] = [];
  const counts = { reads: 0, failing: false };
  const log: Pick<TailOptions, 'head' | 'readAfter'> = {
    head: async () => entries.length,
    readAfter: async (position, limit) => {
      counts.reads += 1;
      if (counts.failing) throw new Error('the database is away');
      return entries.slice(position, position + limit);
    },
  };
  return { entries, counts, log };
}

const start = (log: Pick<TailOptions, 'head' | 'readAfter'>, maxWatchers = 10) =>
  startTail({ ...log, logger: createLogger('test', 'silent'), pollMs: 1, maxWatchers });

async function take(source: AsyncIterable<TrackedEvent>, count: number): Promise<number[]> {
  const seen: number[] = [];
  for await (const { sequence } of source) if (seen.push(sequence) === count) break;
  return seen;
}

test('events of this process and of others reach a watcher once each, in order', async () => {
  const { entries, log } = memoryLog();
  const tail = await start(log);
  const watched = tail.watch('A', new AbortController().signal);
  for (let position = 1; position <= 50; position++) {
    entries.push(at(position));
    if (position % 3 === 0) tail.stored([at(position)]);
    if (position % 5 === 0) await sleep(2);
  }
  assert.deepEqual(
    await take(watched, 50),
    entries.map(({ position }) => position),
  );
  await tail.stop();
});

test('while nobody watches no event is read', async () => {
  const { entries, counts, log } = memoryLog();
  const tail = await start(log);
  for (let position = 1; position <= 10; position++) entries.push(at(position));
  await sleep(20);
  assert.equal(counts.reads, 0);
  await tail.stop();
});

test('a watcher who falls too far behind is cut off and told so; the others are not', async () => {
  const { log } = memoryLog();
  const tail = await start(log);
  const { signal } = new AbortController();
  const [slow, quick] = [tail.watch('A', signal), tail.watch('A', signal)];
  const reading = take(quick, 2 * maxEvents);
  for (let position = 1; position <= 2 * maxEvents; position++) {
    tail.stored([at(position)]);
    if (position % 100 === 0) await sleep(0);
  }
  assert.equal((await reading).length, 2 * maxEvents);
  await assert.rejects(take(slow, 2 * maxEvents), { kind: 'too-many', code: 'watcher-too-slow' });
  await tail.stop();
});

test('there is room for so many watchers, and those who leave make room', async () => {
  const tail = await start(memoryLog().log, 2);
  const leaving = new AbortController();
  tail.watch('A', leaving.signal);
  tail.watch('B', new AbortController().signal);
  assert.throws(() => tail.watch('A', leaving.signal), { code: 'watchers-too-many' });
  leaving.abort();
  tail.watch('A', new AbortController().signal);
  await tail.stop();
});

test('watching goes on when the database is back', async () => {
  const { entries, counts, log } = memoryLog();
  const tail = await start(log);
  const watched = tail.watch('A', new AbortController().signal);
  counts.failing = true;
  await sleep(10);
  entries.push(at(1));
  counts.failing = false;
  assert.deepEqual(await take(watched, 1), [1]);
  await tail.stop();
});

test('a watch ends with its signal, and all of them when the tail stops', async () => {
  const tail = await start(memoryLog().log);
  const gone = new AbortController();
  const reading = [take(tail.watch('A', gone.signal), 1), take(tail.watch('A', new AbortController().signal), 1)];
  gone.abort();
  assert.deepEqual(await reading[0], []);
  await tail.stop();
  assert.deepEqual(await reading[1], []);
});
