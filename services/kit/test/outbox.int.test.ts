import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { bornWith, intoOutbox, outboxIndex, type Relay, startRelay } from '@darcha/kit/outbox.ts';
import { openDatabase, silent, type TestDatabase, until } from './support.ts';

interface Event {
  of: string;
  sequence: number;
}

let database: TestDatabase;
const relays: Relay[] = [];
let received: Event[] = [];

before(async () => {
  database = await openDatabase('outbox');
  await documents().createIndex(outboxIndex.key, outboxIndex.options);
});
beforeEach(async () => {
  received = [];
  await documents().deleteMany({});
});
afterEach(async () => {
  for (const relay of relays.splice(0)) await relay.stop();
});
after(() => database.close());

function documents() {
  return database.connection.collection<{ _id: string }>('documents');
}

function relay(send: (events: Event[]) => Promise<unknown>, log = silent, everyMs = 10): Relay {
  const collection = documents() as unknown as Parameters<typeof startRelay>[0]['collection'];
  const started = startRelay<Event>({ service: 'test', collection, send, log, everyMs });
  relays.push(started);
  return started;
}

const receive = async (events: Event[]) => void received.push(...events);
const events = (of: string, ...sequences: number[]) => sequences.map((sequence) => ({ of, sequence }));
const add = (id: string, ...sequences: number[]) =>
  documents().insertOne({ _id: id, ...bornWith(events(id, ...sequences)) });
const allSent = async () => (await documents().countDocuments({ unsent: true })) === 0;
const sequencesOf = (id: string) => received.filter((event) => event.of === id).map(({ sequence }) => sequence);

test('every event arrives, in the order of its document, and leaves the outbox', async () => {
  for (let i = 0; i < 250; i++) await add(`d${i}`, 1, 2);
  const { nudge } = relay(receive);
  await until(allSent);
  await documents().updateOne({ _id: 'd7' }, intoOutbox(events('d7', 3)));
  nudge();
  await until(() => received.length === 501);
  assert.deepEqual(sequencesOf('d7'), [1, 2, 3]);
  assert.deepEqual(sequencesOf('d249'), [1, 2]);
  await until(allSent);
  assert.deepEqual((await documents().findOne({ _id: 'd7' })) as unknown, { _id: 'd7', outbox: [], unsent: false });
});

test('an event that is added while its elders are on the way is not lost', async () => {
  await add('a', 1);
  relay(async (sent) => {
    if (sent[0]?.sequence === 1) await documents().updateOne({ _id: 'a' }, intoOutbox(events('a', 2)));
    await receive(sent);
  });
  await until(() => received.length >= 2);
  await until(allSent);
  assert.deepEqual(sequencesOf('a'), [1, 2]);
});

test('an update without events leaves unsent ones unsent', async () => {
  await add('a', 1);
  await documents().updateOne({ _id: 'a' }, intoOutbox([]));
  relay(receive);
  await until(allSent);
  assert.deepEqual(sequencesOf('a'), [1]);
});

test('while the receiver is away everything waits, and goes on by itself', async () => {
  await add('a', 1, 2);
  await add('b', 1);
  let attempts = 0;
  const { nudge } = relay(async (sent) => {
    attempts += 1;
    if (attempts < 4) throw new DomainError('unavailable', 'transport-unavailable', 'away');
    await receive(sent);
  });
  nudge();
  await until(allSent);
  assert.equal(attempts, 4);
  assert.deepEqual([sequencesOf('a'), sequencesOf('b')], [[1, 2], [1]]);
});

test('a document whose events are refused is named in the log, keeps them, and does not hold up the others', async () => {
  const lines: string[] = [];
  const log = createLogger('test', 'info', { write: (line) => void lines.push(line) });
  await add('bad', 1, 2);
  await add('good', 1, 2);
  let cured = false;
  relay(async (sent) => {
    if (!cured && sent.some(({ of }) => of === 'bad')) throw new DomainError('invalid', 'event-invalid', 'no');
    await receive(sent);
  }, log);
  await until(() => received.length === 2);
  await add('late', 1);
  await until(() => received.length === 3);
  assert.deepEqual([sequencesOf('good'), sequencesOf('late'), sequencesOf('bad')], [[1, 2], [1], []]);
  assert.ok(lines.some((line) => JSON.parse(line).document === 'bad'));
  cured = true;
  await until(allSent);
  assert.deepEqual(sequencesOf('bad'), [1, 2]);
});

test('a failure that is no word of the receiver counts against the document too', async () => {
  await add('bad', 1);
  await add('good', 1);
  relay(async (sent) => {
    if (sent.some(({ of }) => of === 'bad')) throw new TypeError('cannot be serialised');
    await receive(sent);
  });
  await until(() => received.length === 1);
  assert.deepEqual(sequencesOf('good'), [1]);
});

test('a receiver that is broken itself refuses nobody: everything waits, and goes on by itself', async () => {
  const lines: string[] = [];
  const log = createLogger('test', 'info', { write: (line) => void lines.push(line) });
  for (const id of ['a', 'b', 'c']) await add(id, 1);
  let attempts = 0;
  let cured = false;
  relay(async (sent) => {
    attempts += 1;
    if (!cured) throw new DomainError('internal', 'internal', 'a fault inside');
    await receive(sent);
  }, log);
  await until(() => attempts >= 30);
  const texts = lines.map((line) => JSON.parse(line));
  assert.deepEqual(
    texts.filter(({ document }) => document !== undefined),
    [],
    'no document is blamed',
  );
  assert.equal(texts.filter(({ msg }) => msg.startsWith('events could not be relayed')).length, 1);
  cured = true;
  await until(allSent);
  assert.equal(received.length, 3);
});

test('documents a receiver breaks on are refused once others pass, however many stand before them', async () => {
  const lines: string[] = [];
  const log = createLogger('test', 'info', { write: (line) => void lines.push(line) });
  for (let i = 0; i < 8; i++) await add(`bad${i}`, 1);
  await add('good', 1);
  let broken = 0;
  relay(async (sent) => {
    if (broken >= 5) {
      // As a breaker would: it opens after five failures, and lets one call through a moment later.
      broken = 4;
      throw new DomainError('circuit-open', 'circuit-open', 'left alone');
    }
    if (sent.some(({ of }) => of.startsWith('bad'))) {
      broken += 1;
      throw new DomainError('internal', 'internal', 'a fault inside');
    }
    broken = 0;
    await receive(sent);
  }, log);
  await until(() => received.length === 1);
  assert.deepEqual(sequencesOf('good'), [1]);
  await until(() => lines.some((line) => JSON.parse(line).document?.startsWith('bad')));
});

test('after a round of nothing but refusals the relay pauses, whoever nudges and however much there is', async () => {
  for (let i = 0; i < 120; i++) await add(`bad${i}`, 1);
  let attempts = 0;
  const { nudge } = relay(
    async () => {
      attempts += 1;
      nudge();
      throw new DomainError('invalid', 'event-invalid', 'no');
    },
    silent,
    60_000,
  );
  // One round: the whole, and each of its hundred documents.
  await until(() => attempts === 101);
  for (let i = 0; i < 20; i++) {
    nudge();
    await documents().countDocuments({});
  }
  assert.equal(attempts, 101);
});

test('a long outbox travels in messages of bounded size, in order', async () => {
  const many = Array.from({ length: 450 }, (_, i) => i + 1);
  await add('a', ...many);
  let largest = 0;
  relay(async (sent) => {
    largest = Math.max(largest, sent.length);
    await receive(sent);
  });
  await until(allSent);
  assert.deepEqual(sequencesOf('a'), many);
  assert.equal(largest, 200);
});

test('two relays of one collection lose nothing', async () => {
  for (let i = 0; i < 120; i++) await add(`d${i}`, 1);
  relay(receive);
  relay(receive);
  await until(allSent);
  assert.equal(new Set(received.map(({ of }) => of)).size, 120);
});

test('a stop gives up the message on the way; its events stay', async () => {
  await add('a', 1);
  const asked = Promise.withResolvers<void>();
  const { stop } = relay(async () => {
    asked.resolve();
    const signal = currentContext()?.signal;
    await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  });
  await asked.promise;
  await stop();
  assert.equal(await allSent(), false);
});
