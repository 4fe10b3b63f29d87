import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { as, type Bench, eventOf, history, openBench, people, type TrackingClient, wholeFeed } from './support.ts';

let bench: Bench;
let intake: TrackingClient;
let gateway: TrackingClient;
let intakeOfOther: TrackingClient;

before(async () => {
  bench = await openBench();
  const [one, two] = [await bench.start(), await bench.start()];
  intake = bench.client(one, 'intake');
  gateway = bench.client(one, 'gateway');
  intakeOfOther = bench.client(two, 'intake');
});

after(() => bench.close());

const timeline = (subject: string) => as(people.owner, () => gateway.getTimeline({ subject }));

test('what was taken in is told as it was, without the owner', async () => {
  const sent = eventOf('D-1', 1);
  assert.deepEqual(await intake.appendEvents({ events: [sent] }), { known: 0 });
  const { events } = await timeline('D-1');
  assert.deepEqual(events, [{ ...sent, owner: '' }]);
});

test('an event without a wait, and a wait without a term, stay so', async () => {
  const { wait } = eventOf('D-2', 1);
  await intake.appendEvents({
    events: [eventOf('D-2', 1, { wait: null }), eventOf('D-2', 2, { wait: { ...wait, until: '' } })],
  });
  const { events } = await timeline('D-2');
  assert.equal(events[0]?.wait, null);
  assert.equal(events[1]?.wait?.until, '');
});

test('the same events again are acknowledged and not stored again', async () => {
  await intake.appendEvents({ events: history('D-3', 3) });
  assert.deepEqual(await intake.appendEvents({ events: history('D-3', 3) }), { known: 3 });
  assert.deepEqual(await intakeOfOther.appendEvents({ events: history('D-3', 5) }), { known: 3 });
  assert.equal((await timeline('D-3')).events.length, 5);
  assert.deepEqual(await intake.appendEvents({ events: [] }), { known: 0 });
});

test('another event under the same number is refused, and nothing of its request is stored', async () => {
  await intake.appendEvents({ events: history('D-4', 2) });
  const events = [...history('D-4b', 1), eventOf('D-4', 2, { state: 'rejected' }), eventOf('D-4', 3)];
  await assert.rejects(intake.appendEvents({ events }), {
    kind: 'invalid',
    code: 'sequence-conflict',
    details: { subject: 'D-4', sequence: '2' },
  });
  assert.equal((await timeline('D-4')).events.length, 2);
  await assert.rejects(timeline('D-4b'), { code: 'subject-unknown' });
});

test('an event whose predecessor is missing is refused', async () => {
  await assert.rejects(intake.appendEvents({ events: [eventOf('D-5', 2)] }), {
    kind: 'wrong-state',
    code: 'sequence-gap',
    details: { subject: 'D-5', sequence: '2' },
  });
  await assert.rejects(intake.appendEvents({ events: [eventOf('D-5', 1), eventOf('D-5', 3)] }), {
    code: 'sequence-gap',
  });
  await assert.rejects(timeline('D-5'), { code: 'subject-unknown' });
});

test('a subject keeps its owner', async () => {
  await intake.appendEvents({ events: history('D-6', 1) });
  await assert.rejects(intake.appendEvents({ events: [eventOf('D-6', 2, { owner: 'x' })] }), {
    code: 'owner-changed',
  });
});

test('a refused request does no harm to others that arrive with it', async () => {
  const requests = Array.from({ length: 20 }, (_, i) =>
    intake.appendEvents({ events: [eventOf(`D-7-${i}`, i % 2 === 0 ? 1 : 2)] }),
  );
  const outcomes = await Promise.allSettled(requests);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    outcomes.map((_, i) => (i % 2 === 0 ? 'fulfilled' : 'rejected')),
  );
});

test('malformed events are refused with the place of each fault', async () => {
  const { text } = eventOf('D-8', 1);
  const events = [
    eventOf('D-8', 1, { at: '2026-11-16 06:00', text: { byLanguage: { ...text?.byLanguage, kaa: '' } } }),
    eventOf('no such subject', 0, { party: 'somebody', wait: { party: '', code: 'c', reason: null, until: 'soon' } }),
  ];
  await assert.rejects(intake.appendEvents({ events }), (error: { code: string; faults: { path: string }[] }) => {
    assert.equal(error.code, 'request-invalid');
    assert.deepEqual(
      error.faults.map(({ path }) => path),
      [
        '/events/0/at',
        '/events/0/text',
        '/events/1/subject',
        '/events/1/sequence',
        '/events/1/party',
        '/events/1/wait/party',
        '/events/1/wait/reason',
        '/events/1/wait/until',
      ],
    );
    return true;
  });
  const many = Array.from({ length: 501 }, (_, i) => eventOf(`D-8-${i}`, 1));
  await assert.rejects(intake.appendEvents({ events: many }), { code: 'request-invalid' });
});

test('two instances fed with the same events at once store each once, without gaps', async () => {
  const batches = Array.from({ length: 12 }, (_, b) =>
    Array.from({ length: 25 }, (_, i) => history(`D-9-${b}-${i}`, 4)).flat(),
  );
  const before = (await wholeFeed(intake)).length;
  await Promise.all(
    [intake, intakeOfOther].flatMap((client) => batches.map((events) => client.appendEvents({ events }))),
  );
  const feed = await wholeFeed(intake);
  assert.equal(feed.length - before, 12 * 25 * 4);
  assert.deepEqual(
    feed.map(({ position }) => position),
    feed.map((_, i) => i + 1),
  );
  assert.equal(new Set(feed.map(({ key }) => key)).size, feed.length);
  const next = new Map<string, number>();
  for (const { key } of feed) {
    const [subject = '', sequence] = key.split(' ');
    assert.equal(Number(sequence), (next.get(subject) ?? 0) + 1, 'in the order of the subject');
    next.set(subject, Number(sequence));
  }
});

test('of two different events under one number sent to two instances at once, one holds', async () => {
  for (let round = 0; round < 10; round++) {
    const subject = `D-10-${round}`;
    const versions = ['approved', 'rejected'].map((state) => [eventOf(subject, 1, { state }), eventOf(subject, 2)]);
    const [first, second] = await Promise.allSettled([
      intake.appendEvents({ events: versions[0] ?? [] }),
      intakeOfOther.appendEvents({ events: versions[1] ?? [] }),
    ]);
    assert.deepEqual([first?.status, second?.status].sort(), ['fulfilled', 'rejected']);
    const refused = first?.status === 'rejected' ? first : second;
    assert.equal(refused?.status === 'rejected' && refused.reason.code, 'sequence-conflict');
    const { events } = await timeline(subject);
    assert.equal(events[0]?.state, first?.status === 'fulfilled' ? 'approved' : 'rejected');
    assert.equal(events.length, 2);
  }
});
