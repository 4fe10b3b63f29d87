import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Tracking } from '../src/start.ts';
import { as, type Bench, eventOf, history, openBench, people, type TrackingClient } from './support.ts';

let bench: Bench;
let one: Tracking;
let intake: TrackingClient;
let gateway: TrackingClient;
let intakeOfOther: TrackingClient;

before(async () => {
  bench = await openBench();
  const two = await bench.start();
  one = await bench.start();
  intake = bench.client(one, 'intake');
  gateway = bench.client(one, 'gateway');
  intakeOfOther = bench.client(two, 'intake');
});

after(() => bench.close());

/** The sequences of a watched subject, one at a time. */
function watch(subject: string, afterSequence = 0) {
  const stream = as(people.owner, () => gateway.watchTimeline({ subject, afterSequence }));
  const events = stream[Symbol.asyncIterator]();
  const context = <T>(work: () => T) => as(people.owner, work);
  return {
    next: async (count = 1) => {
      const seen: number[] = [];
      while (seen.length < count) {
        const { value, done } = await context(() => events.next());
        if (done) break;
        assert.equal(value.event?.owner, '');
        seen.push(value.event?.sequence ?? 0);
      }
      return seen;
    },
    leave: async () => void (await events.return?.()),
  };
}

test('a watcher gets what is stored after its sequence, then what comes, here and at another instance', async () => {
  await intake.appendEvents({ events: history('W-1', 3) });
  const watcher = watch('W-1', 1);
  assert.deepEqual(await watcher.next(2), [2, 3]);
  await intake.appendEvents({ events: [eventOf('W-1', 4)] });
  assert.deepEqual(await watcher.next(), [4]);
  await intakeOfOther.appendEvents({ events: [eventOf('W-1', 5), eventOf('W-1', 6)] });
  assert.deepEqual(await watcher.next(2), [5, 6]);
  await intake.appendEvents({ events: [eventOf('W-1', 7)] });
  assert.deepEqual(await watcher.next(), [7]);
  await watcher.leave();
});

test('watchers who come while events are being stored at both instances miss none and get none twice', async () => {
  await intake.appendEvents({ events: history('W-2', 1) });
  const length = 60;
  const watchers = Array.from({ length: 20 }, async (_, i) => {
    await new Promise((resolve) => setTimeout(resolve, i * 15));
    const watcher = watch('W-2');
    const seen = await watcher.next(length);
    await watcher.leave();
    return seen;
  });
  for (let sequence = 2; sequence <= length; sequence++) {
    const client = sequence % 3 === 0 ? intakeOfOther : intake;
    await client.appendEvents({ events: [eventOf('W-2', sequence), eventOf(`W-2-${sequence}`, 1)] });
  }
  const expected = Array.from({ length }, (_, i) => i + 1);
  for (const seen of await Promise.all(watchers)) assert.deepEqual(seen, expected);
});

test('a watcher is told nothing of other subjects', async () => {
  await intake.appendEvents({ events: [...history('W-3', 1), ...history('W-3b', 1)] });
  const watcher = watch('W-3');
  assert.deepEqual(await watcher.next(), [1]);
  await intake.appendEvents({ events: [eventOf('W-3b', 2), eventOf('W-3b', 3), eventOf('W-3', 2)] });
  assert.deepEqual(await watcher.next(), [2]);
  await watcher.leave();
});

test('the feed is told in pages, in order, with owners', async () => {
  await intake.appendEvents({ events: history('F-1', 5) });
  const { events: first } = await intake.readFeed({ limit: 3 });
  assert.deepEqual(
    first.map(({ position }) => position),
    [1, 2, 3],
  );
  const { events: next } = await intakeOfOther.readFeed({ afterPosition: 3, limit: 1 });
  assert.equal(next[0]?.position, 4);
  const { events: all } = await intake.readFeed({ limit: 500 });
  const own = all.filter(({ event }) => event?.subject === 'F-1').map(({ event }) => event);
  assert.deepEqual(own, history('F-1', 5));
});

test('a heavy page ends early, and the feed goes on behind it', async () => {
  const text = Object.fromEntries(['uz-Latn', 'uz-Cyrl', 'kaa', 'ru', 'en'].map((l) => [l, 'ш'.repeat(2_000)]));
  const events = Array.from({ length: 200 }, (_, i) => eventOf('F-2', i + 1, { text: { byLanguage: text } }));
  const end = await endOfFeed();
  await intake.appendEvents({ events });
  const seen: number[] = [];
  while (seen.length < events.length) {
    const page = await intake.readFeed({ afterPosition: end + seen.length, limit: 500 });
    assert.ok(page.events.length > 0 && page.events.length < events.length);
    seen.push(...page.events.map(({ event }) => event?.sequence ?? 0));
  }
  assert.deepEqual(
    seen,
    events.map(({ sequence }) => sequence),
  );
});

async function endOfFeed(): Promise<number> {
  let end = 0;
  for (;;) {
    const { events } = await intake.readFeed({ afterPosition: end, limit: 500 });
    if (events.length === 0) return end;
    end = events.at(-1)?.position ?? end;
  }
}

test('a reader of the feed waits for the next event, of whichever instance', async () => {
  let end = await endOfFeed();
  for (const [i, client] of [intake, intakeOfOther].entries()) {
    const waiting = intake.readFeed({ afterPosition: end, waitMs: 15_000 });
    await client.appendEvents({ events: history(`F-3-${i}`, 1) });
    const { events } = await waiting;
    assert.equal(events[0]?.position, end + 1);
    end += 1;
  }
});

test('a reader who waits in vain gets an empty page, before its deadline', async () => {
  const end = await endOfFeed();
  assert.deepEqual(await intake.readFeed({ afterPosition: end, waitMs: 10 }), { events: [] });
  assert.deepEqual(await intake.readFeed({ afterPosition: end, waitMs: 20_000 }, { timeoutMs: 1_000 }), { events: [] });
});

test('limits and positions out of bounds are refused', async () => {
  for (const request of [{ limit: 501 }, { limit: -1 }, { afterPosition: -1 }, { waitMs: 20_001 }]) {
    await assert.rejects(intake.readFeed(request), { kind: 'invalid', code: 'request-invalid' });
  }
  await assert.rejects(watch('W-1', -1).next(), { code: 'request-invalid' });
  await assert.rejects(watch('no subject').next(), { code: 'request-invalid' });
});

test('an instance that stops tells its watchers, and answers those who wait for the feed', async () => {
  const last = await bench.start();
  const client = bench.client(last, 'intake');
  await client.appendEvents({ events: history('W-9', 1) });
  gateway = bench.client(last, 'gateway');
  const watcher = watch('W-9');
  assert.deepEqual(await watcher.next(), [1]);
  const waiting = client.readFeed({ afterPosition: await endOfFeed(), waitMs: 15_000 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const stopping = last.stop();
  assert.deepEqual(await waiting, { events: [] });
  await assert.rejects(watcher.next(), { kind: 'unavailable', code: 'stopping' });
  await stopping;
});
