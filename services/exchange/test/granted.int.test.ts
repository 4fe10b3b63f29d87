/** The good way: an agency asks, another answers, both are sure of each other, and the log knows. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Member, Reply } from '@darcha/agency-sdk/member.ts';
import { createVerifier } from '@darcha/agency-sdk/signed-message.ts';
import { answer as answerCodec } from '@darcha/proto/contracts.ts';
import type { RunningExchange } from '../src/start.ts';
import { allowed, as, codes, pin, record, residence, Surroundings, until } from './support.ts';

let around: Surroundings;
let exchange: RunningExchange;
let asker: Member;
let reply: (() => Promise<Reply>) | undefined;
let heard: unknown;

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange();
  asker = around.member(codes.asker, exchange);
  const provision = around.member(codes.provider, exchange).provide({
    [residence]: async (question) => {
      heard = question;
      return reply ? reply() : { outcome: 'found', record };
    },
  });
  await until('the provider is connected', () => provision.connected());
});

after(() => around.end());

test('a question under an agreement is answered with the agreed fields only, and logged', async () => {
  const answered = await asker.ask(allowed);
  assert.equal(answered.outcome, 'found');
  assert.deepEqual(answered.record, { region: 'UZ-TK', since: '2019-05-01' });
  const { recordType: _, ...expected } = allowed;
  assert.deepEqual(heard, expected);

  const entry = (await around.entries()).find(({ position }) => position === answered.logPosition);
  assert.equal(entry?.verdict, 'granted');
  assert.equal(entry?.code, 'agreement:in-force');
  assert.equal(entry?.peer, codes.asker);
  assert.equal(entry?.question?.consumer, 'social-protection-agency');
  assert.equal(entry?.question?.provider, codes.provider);
  assert.equal(entry?.answered?.signature, answered.answer.signature);
  assert.doesNotMatch(JSON.stringify(entry), new RegExp(pin), 'the log must not hold the personal number');
});

test('question and answer stand beside the log, sealed, and can be verified again', async () => {
  const answered = await asker.ask(allowed);
  const entry = (await around.entries()).find(({ position }) => position === answered.logPosition);
  assert.ok(entry);
  const kept = await around.payloads().read(entry);
  assert.ok(kept?.answer);
  const verifier = createVerifier(around.connection(codes.asker).authority);
  assert.equal((await verifier.verify('question', kept.question)).member, codes.asker);
  assert.equal((await verifier.verify('answer', kept.answer)).member, codes.provider);
  const digest = createHash('sha256').update(kept.question.payload).digest();
  assert.deepEqual(answerCodec.decode(kept.answer.payload).questionDigest, digest);
  assert.equal(entry.asked.digest, digest.toString('hex'));
});

test('a record that is not there and a refusal are answers too', async () => {
  reply = async () => ({ outcome: 'not-found' });
  assert.equal((await asker.ask(allowed)).outcome, 'not-found');
  reply = async () => ({ outcome: 'refused', reason: 'The file is closed.' });
  const refused = await asker.ask(allowed);
  assert.equal(refused.outcome, 'refused');
  assert.equal(refused.reason, 'The file is closed.');
  reply = undefined;
  const verdicts = (await around.entries()).map(({ verdict }) => verdict);
  assert.ok(verdicts.every((verdict) => verdict === 'granted'));
});

test('a register that fails inside refuses with a fixed reason and gives nothing away', async () => {
  reply = async () => {
    throw new Error('password of the register database');
  };
  const refused = await asker.ask(allowed);
  reply = undefined;
  assert.equal(refused.outcome, 'refused');
  assert.match(refused.reason ?? '', /failure of its own/);
  assert.doesNotMatch(refused.reason ?? '', /password/);
});

test('an agency that asks for itself needs nobody between', async () => {
  const agency = around.member(codes.other, exchange);
  const { consumer: _, ...own } = allowed;
  const answered = await agency.ask({
    ...own,
    fields: ['address'],
    purpose: 'home-ownership-certificate',
    basis: 'cadastre',
  });
  assert.deepEqual(answered.record, { address: record.address });
});

test('the person sees who looked, newest first, page by page; another person does not', async () => {
  await asker.ask({ ...allowed, fields: ['region'], application: 'A-2' });
  const overview = around.overview(exchange);
  const person = { kind: 'person', pin, name: 'D' } as const;
  const { accesses } = await as(person, () => overview.listAccesses({ limit: 2 }));
  assert.equal(accesses.length, 2);
  const [newest, older] = accesses;
  assert.ok(newest && older && newest.position > older.position);
  assert.equal(newest.application, 'A-2');
  assert.deepEqual(newest.fields, ['region']);
  assert.equal(newest.verdict, 'VERDICT_GRANTED');
  assert.equal(newest.sender, codes.asker);
  assert.equal(newest.consumer, 'social-protection-agency');
  assert.equal(newest.purpose, 'childbirth-benefit');
  const next = await as(person, () => overview.listAccesses({ limit: 2, beforePosition: older.position }));
  assert.ok(next.accesses.every(({ position }) => position < older.position));

  const stranger = { kind: 'person', pin: '90507880010028', name: 'A' } as const;
  assert.deepEqual((await as(stranger, () => overview.listAccesses({}))).accesses, []);
});

test('sixty-four questions at once all get their own answer', async () => {
  const before = (await around.entries()).length;
  const all = await Promise.all(Array.from({ length: 64 }, (_, i) => asker.ask({ ...allowed, application: `B-${i}` })));
  assert.equal(new Set(all.map(({ logPosition }) => logPosition)).size, 64);
  const entries = (await around.entries()).slice(before);
  assert.equal(entries.length, 64);
});
