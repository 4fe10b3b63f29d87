/** Providers' streams: greeting, sharing, failing over, bounds, and being cut off. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { RunningExchange } from '../src/start.ts';
import { answerTo, openRaw, openWelcomed } from './raw-provider.ts';
import { allowed, codes, residence, Surroundings, until } from './support.ts';

let around: Surroundings;
let exchange: RunningExchange;

before(async () => {
  around = await Surroundings.begin();
});

after(() => around.end());

const fresh = async (changes = {}) => {
  exchange = await around.exchange(changes);
  return around.member(codes.asker, exchange);
};

test('a stream that does not say Hello first, or in time, is closed', async () => {
  await fresh({ helloWithinMs: 200 });
  const silent = await openRaw(around, exchange, undefined).ended;
  assert.equal(silent?.code, 'hello-missing');
  const rude = openRaw(around, exchange, {
    answer: { payload: Buffer.from('x'), signature: 'x', certificate: Buffer.from('x') },
  });
  assert.equal((await rude.ended)?.code, 'hello-missing');
});

test('only so many streams of a member may wait for their Hello', async () => {
  await fresh({ silentStreams: 2, helloWithinMs: 1_000 });
  const silent = [openRaw(around, exchange, undefined), openRaw(around, exchange, undefined)];
  const codesOf = async () => {
    const third = await openRaw(around, exchange, { hello: { recordTypes: [] } }).ended;
    return third?.code;
  };
  await until('there is no room for another', async () => (await codesOf()) === 'streams-exhausted');
  for (const { ended } of silent) assert.equal((await ended)?.code, 'hello-missing');
  assert.equal(await codesOf(), 'record-types-wrong');
});

test('a provider offers its own record types only, and such as there are', async () => {
  await fresh();
  const unknown = await openRaw(around, exchange, { hello: { recordTypes: [residence, 'interior-ministry/x@1'] } })
    .ended;
  assert.equal(unknown?.code, 'record-types-wrong');
  assert.equal(unknown?.faults[0]?.code, 'unknown');
  const none = await openRaw(around, exchange, { hello: { recordTypes: [] } }).ended;
  assert.equal(none?.code, 'record-types-wrong');
  const other = around.member(codes.other, exchange).provide({ [residence]: async () => ({ outcome: 'not-found' }) });
  const asker = around.member(codes.asker, exchange);
  await around.refused(asker.ask(allowed), 'provider-away', 'failed');
  assert.equal(other.connected(), false);
});

test('several streams of a provider share the questions', async () => {
  const asker = await fresh();
  const [one, two] = [
    await openWelcomed(around, exchange, [residence], (h, s) => s.sign('answer', answerTo(h))),
    await openWelcomed(around, exchange, [residence], (h, s) => s.sign('answer', answerTo(h))),
  ];
  await Promise.all(Array.from({ length: 10 }, () => asker.ask(allowed)));
  assert.equal(one.heard.length, 5);
  assert.equal(two.heard.length, 5);
});

test('when a stream ends, its questions go down another; when there is none, the provider is away', async () => {
  const asker = await fresh();
  const first = await openWelcomed(around, exchange, [residence]);
  const questions = Promise.all(Array.from({ length: 5 }, () => asker.ask(allowed)));
  await until('the questions are with the first stream', () => first.heard.length === 5);
  const second = await openWelcomed(around, exchange, [residence], (h, s) => s.sign('answer', answerTo(h)));
  first.end();
  for (const { outcome } of await questions) assert.equal(outcome, 'found');
  assert.equal(second.heard.length, 5);
  assert.equal(await first.ended, undefined);
  second.end();
  await second.ended;

  const third = await openWelcomed(around, exchange, [residence]);
  const lost = asker.ask(allowed);
  await until('the question is with the third stream', () => third.heard.length === 1);
  third.end();
  await around.refused(lost, 'provider-away', 'failed');
});

test('a stream carries only so many questions at a time; the others wait for their turn', async () => {
  const asker = await fresh({ delivery: { perStream: 3, streams: 16, streamsInAll: 100, waiting: 1_000 } });
  let most = 0;
  let now = 0;
  await openWelcomed(around, exchange, [residence], async (heard, signer) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 20));
    now -= 1;
    return signer.sign('answer', answerTo(heard));
  });
  const all = await Promise.all(Array.from({ length: 12 }, () => asker.ask(allowed)));
  assert.equal(all.length, 12);
  assert.ok(most <= 3, `${most} at a time`);
});

test('more streams than allowed are refused', async () => {
  await fresh({ delivery: { perStream: 8, streams: 2, streamsInAll: 100, waiting: 10 } });
  await openWelcomed(around, exchange, [residence]);
  await openWelcomed(around, exchange, [residence]);
  const third = await openRaw(around, exchange, { hello: { recordTypes: [residence] } }).ended;
  assert.equal(third?.code, 'streams-exhausted');
  assert.equal(third?.kind, 'too-many');
});

test('an answer to a question nobody put is dropped; the stream goes on', async () => {
  const asker = await fresh();
  const provider = await openWelcomed(around, exchange, [residence], async (heard, signer) => {
    const other = { ...heard, question: { ...heard.question, id: crypto.randomUUID() } };
    provider.send({ answer: await signer.sign('answer', answerTo(other)) });
    return signer.sign('answer', answerTo(heard));
  });
  for (let i = 0; i < 3; i++) assert.equal((await asker.ask(allowed)).outcome, 'found');
});

test('a provider that floods, sends garbage or greets twice is cut off, and its questions fail over', async () => {
  const asker = await fresh();
  const flooding = await openWelcomed(around, exchange, [residence], async (heard, signer) => {
    const answer = await signer.sign('answer', answerTo({ ...heard, question: { ...heard.question, id: 'other' } }));
    for (let i = 0; i < 10_000; i++) flooding.send({ answer });
    return undefined;
  });
  const question = asker.ask(allowed);
  assert.equal((await flooding.ended)?.code, 'answers-unasked');
  await around.refused(question, 'provider-away', 'failed');

  const garbage = await openWelcomed(around, exchange, [residence]);
  garbage.send({ answer: { payload: Buffer.from([0xff, 7, 1]), signature: 'x', certificate: Buffer.from('x') } });
  assert.equal((await garbage.ended)?.code, 'message-unexpected');

  const greeting = await openWelcomed(around, exchange, [residence]);
  greeting.send({ hello: { recordTypes: [residence] } });
  assert.equal((await greeting.ended)?.code, 'message-unexpected');

  const large = await openWelcomed(around, exchange, [residence]);
  large.send({ answer: { payload: Buffer.alloc(4 * 1024 * 1024), signature: 'x', certificate: Buffer.from('x') } });
  assert.ok(await large.ended);

  await openWelcomed(around, exchange, [residence], (h, s) => s.sign('answer', answerTo(h)));
  assert.equal((await asker.ask(allowed)).outcome, 'found');
});
