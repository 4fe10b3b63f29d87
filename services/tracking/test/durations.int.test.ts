import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventInput } from '@darcha/proto/gen/darcha/tracking/v1/Event.ts';
import { MongoClient } from 'mongodb';
import { as, type Bench, eventOf, openBench, people, type TrackingClient } from './support.ts';

let bench: Bench;
let intake: TrackingClient;
let durations: ReturnType<Bench['durations']>;

before(async () => {
  bench = await openBench();
  const [one, two] = [await bench.start(), await bench.start()];
  intake = bench.client(one, 'intake');
  durations = bench.durations(two);
});
after(() => bench.close());

const service = 'home-ownership-certificate';
const ofMonth = (monthsAgo: number) => {
  const now = new Date();
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsAgo, 10, 6);
};
const read = (id = service) => as(people.anonymous, () => durations.getDurations({ service: id }));
const untilCounted = async (count: number, id = service) => {
  for (let i = 0; (await read(id)).all?.count !== count; i++) {
    assert.ok(i < 300, `${JSON.stringify(await read(id))} is not ${count}`);
    await sleep(50);
  }
};

/** Begun, submitted, corrected and submitted again, decided after so many seconds, collected. */
function course(subject: string, seconds: number, changes: EventInput = {}): EventInput[] {
  const decidedAt = Date.parse(changes.at ?? new Date(ofMonth(0)).toISOString());
  const at = (ms: number) => new Date(ms).toISOString();
  const submitted = decidedAt - seconds * 1_000;
  const steps: [string, string, number][] = [
    ['application.begun', 'draft', submitted - 5_000],
    ['application.submitted', 'submitted', submitted],
    ['application.resubmitted', 'submitted', decidedAt - 1],
    ['application.term-resumed', 'ready-for-collection', decidedAt],
    ['application.ready-for-collection', 'ready-for-collection', decidedAt],
    ['application.collected', 'collected', decidedAt + 9_000_000],
  ];
  return steps.map(([type, state, when], i) =>
    eventOf(subject, i + 1, { service, ...changes, type, state, at: at(when) }),
  );
}

test('what half and nine in ten of the decided applications took, once for each however many count', async () => {
  for (let i = 1; i <= 9; i++) await intake.appendEvents({ events: course(`D-${i}`, i * 1_000) });
  await intake.appendEvents({ events: course('D-W', 1).slice(0, 2) });
  await sleep(300);
  const few = await read();
  assert.partialDeepStrictEqual(few.all, { count: 0, tooFew: true, medianSeconds: 0 });
  await intake.appendEvents({ events: course('D-10', 10_000) });
  await untilCounted(10);
  const { all, agencies, from, to } = await read();
  for (const [told, real] of [
    [all?.medianSeconds, 5_000],
    [all?.ninetiethSeconds, 9_000],
  ] as const) {
    assert.ok(Math.abs(Number(told) - real) <= real * 0.025, `${told} for ${real}`);
  }
  assert.deepEqual(
    agencies.map(({ agency, spread }) => [agency, spread?.count]),
    [['social-protection-agency', 10]],
  );
  assert.equal(
    Number(to.slice(0, 4)) * 12 + Number(to.slice(5)) - Number(from.slice(0, 4)) * 12 - Number(from.slice(5)),
    11,
  );
});

test('events met again, by an instance that begins anew, are not counted twice', async () => {
  const mongo = await new MongoClient(bench.mongo.uri).connect();
  try {
    const cursor = mongo.db(bench.mongo.name).collection<{ _id: string; position: number }>('durations.cursor');
    await cursor.updateOne({ _id: 'feed' }, { $set: { position: 0 } });
    await bench.start();
    while (((await cursor.findOne({ _id: 'feed' }))?.position ?? 0) < 50) await sleep(50);
    assert.equal((await read()).all?.count, 10);
    // Nothing of an application, let alone of a person, is kept.
    const kept = JSON.stringify(await mongo.db(bench.mongo.name).collection('durations').find().toArray());
    assert.doesNotMatch(kept, /D-\d|"(owner|subject)"/);
  } finally {
    await mongo.close();
  }
});

test('only the last twelve months count, and each agency by itself', async () => {
  const at = (monthsAgo: number) => ({ at: new Date(ofMonth(monthsAgo)).toISOString(), service: 'passport' });
  for (let i = 0; i < 10; i++) {
    await intake.appendEvents({ events: course(`D-O${i}`, 50, at(12)) });
    await intake.appendEvents({ events: course(`D-N${i}`, 600, { ...at(11), agencies: ['national-archive'] }) });
  }
  await untilCounted(10, 'passport');
  const { all, agencies } = await read('passport');
  assert.ok(Math.abs(Number(all?.medianSeconds) - 600) < 20);
  assert.deepEqual(
    agencies.map(({ agency }) => agency),
    ['national-archive'],
  );
  assert.equal((await read('never-applied-for')).all?.tooFew, true);
  await assert.rejects(read('No Code'), /identifier of a service/);
});
