/** The log itself: its bytes and hashes, two instances at once, what is kept beside it and for how long. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { answer as answerCodec, question as questionCodec } from '@darcha/proto/contracts.ts';
import { BSON } from 'mongodb';
import type { RunningExchange } from '../src/start.ts';
import { allowed, codes, record, residence, Surroundings, until } from './support.ts';

let around: Surroundings;
let instances: RunningExchange[];

before(async () => {
  around = await Surroundings.begin();
  instances = [await around.exchange(), await around.exchange()];
  for (const instance of instances) {
    const provision = around
      .member(codes.provider, instance)
      .provide({ [residence]: async () => ({ outcome: 'found', record }) });
    await until('the provider is connected', () => provision.connected());
  }
});

after(() => around.end());

const documents = () => {
  const { connection } = around.mongo;
  return connection.getClient().db(connection.name).collection('log').find({}).sort({ _id: 1 }).toArray();
};

test('two instances append to one log at once: positions without gaps, every answer in it once', async () => {
  const askers = instances.map((instance) => around.member(codes.asker, instance));
  const work = Array.from({ length: 60 }, (_, i) => askers[i % 2]?.ask({ ...allowed, application: `L-${i}` }));
  const refused = Array.from({ length: 20 }, (_, i) =>
    askers[i % 2]?.ask({ ...allowed, purpose: 'curiosity' }).catch(() => undefined),
  );
  const answered = await Promise.all(work);
  await Promise.all(refused);
  const entries = await around.entries();
  assert.deepEqual(
    entries.map(({ position }) => position),
    Array.from({ length: 80 }, (_, i) => i + 1),
  );
  for (const one of answered) {
    const entry = entries.find(({ position }) => position === one?.logPosition);
    assert.equal(entry?.asked.signature, one?.question.signature);
  }
  assert.equal(entries.filter(({ verdict }) => verdict === 'denied').length, 20);
});

test('a question answered by one instance is a replay at the other, also when both get it at once', async () => {
  const clients = instances.map((instance) => around.client(instance, around.connection(codes.asker)));
  for (let round = 0; round < 5; round++) {
    const question = await around.signed();
    const both = await Promise.allSettled(clients.map((client) => client.ask({ question })));
    assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const client of clients) await around.refused(client.ask({ question }), 'question-replayed');
  }
});

test('the leaf hash is that of RFC 9162 over the stored bytes, and the bytes are sorted JSON', async () => {
  const entries = await documents();
  assert.ok(entries.length > 0);
  for (const { bytes, leafHash } of entries) {
    const text = Buffer.from(bytes.value());
    const expected = createHash('sha256')
      .update(Buffer.concat([Buffer.from([0]), text]))
      .digest('hex');
    assert.equal(Buffer.from(leafHash.value()).toString('hex'), expected);
    const names = Object.keys(JSON.parse(text.toString('utf8')));
    assert.deepEqual(names, [...names].sort());
  }
});

test('the receipt names the entry by its hash', async () => {
  const client = around.client(instances[0] as RunningExchange, around.connection(codes.asker));
  const { receipt } = await client.ask({ question: await around.signed() });
  const entry = (await around.entries()).find(({ position }) => position === receipt?.position);
  assert.deepEqual(entry?.leafHash, receipt?.leafHash);
  assert.equal(entry?.at, receipt?.loggedAt);
});

test('the digests of an entry cannot be made from the entry and a guessed content', async () => {
  const answered = await around.member(codes.asker, instances[0] as RunningExchange).ask(allowed);
  const entry = (await around.entries()).find(({ position }) => position === answered.logPosition);
  assert.ok(entry?.question && entry.answered);
  // Whatever form a nonce took, it would need a name.
  const names = 'application askedAt basis consumer fields id provider purpose recordType sender subject';
  assert.equal(Object.keys(entry.question).sort().join(' '), names);
  assert.equal(Object.keys(entry.answered).sort().join(' '), 'digest signature');
  // Everything a thief of the log has, and the right guess of all the rest but the nonce.
  const { subject: _, provider, ...said } = entry.question;
  const guessed = { ...said, argumentsJson: Buffer.from(JSON.stringify(allowed.arguments)), answerBy: '' };
  const { answeredAt, nonce: answerNonce } = answerCodec.decode(answered.answer.payload);
  const recordJson = Buffer.from(JSON.stringify(answered.record));
  const questionDigest = Buffer.from(entry.asked.digest, 'hex');
  const reply = {
    questionId: said.id,
    questionDigest,
    provider,
    outcome: 'OUTCOME_FOUND',
    recordJson,
    answeredAt,
  } as const;
  const { nonce } = questionCodec.decode(answered.question.payload);
  const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  assert.equal(digest(questionCodec.encode({ ...guessed, nonce })), entry.asked.digest);
  assert.notEqual(digest(questionCodec.encode(guessed)), entry.asked.digest);
  assert.equal(digest(answerCodec.encode({ ...reply, nonce: answerNonce })), entry.answered.digest);
  assert.notEqual(digest(answerCodec.encode(reply)), entry.answered.digest);

  const { connection } = around.mongo;
  const collections = await connection.getClient().db(connection.name).collections();
  const all = await Promise.all(
    collections.map((collection) => collection.find({}, { promoteBuffers: true }).toArray()),
  );
  const stored = BSON.serialize({ all });
  assert.ok(includes(stored, answered.question.signature), 'the signature is in what was searched');
  for (const secret of [nonce, answerNonce]) {
    assert.equal(secret.length, 32);
    for (const form of [secret, secret.toString('hex'), secret.toString('base64'), secret.toString('base64url')]) {
      assert.ok(!includes(stored, form), 'a nonce stands unsealed in the database');
    }
  }
});

const includes = (bytes: Uint8Array, what: string | Buffer) => Buffer.from(bytes).includes(what);

test('messages go when their time is over; the log stays and still says what they hashed to', async () => {
  const answered = await around.member(codes.asker, instances[0] as RunningExchange).ask(allowed);
  const entry = (await around.entries()).find(({ position }) => position === answered.logPosition);
  assert.ok(entry);
  const payloads = around.payloads();
  assert.ok(await payloads.read(entry));
  const day = 86_400_000;
  assert.equal(await payloads.sweep(new Date(Date.now() + 29 * day), []), 0);
  assert.ok((await payloads.sweep(new Date(Date.now() + 31 * day), [])) > 0);
  assert.equal(await payloads.read(entry), undefined);
  const after = (await around.entries()).find(({ position }) => position === answered.logPosition);
  assert.equal(after?.asked.digest, createHash('sha256').update(answered.question.payload).digest('hex'));
});

test('an instance that starts deletes messages past their time by itself', async () => {
  await around.member(codes.asker, instances[0] as RunningExchange).ask(allowed);
  const { connection } = around.mongo;
  const payloads = connection.getClient().db(connection.name).collection('payloads');
  await payloads.updateMany({}, { $set: { until: new Date(Date.now() - 1_000) } });
  await around.exchange();
  await until('the messages are gone', async () => (await payloads.countDocuments({})) === 0);
});
