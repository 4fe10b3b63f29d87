/** The register of members: what a change of it does to those who are connected, at every instance, and to signatures. */
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { after, before, test } from 'node:test';
import { digestOf } from '@darcha/agency-sdk/certificates.ts';
import { createSigner, createVerifier } from '@darcha/agency-sdk/signed-message.ts';
import { createHealthClient } from '@darcha/kit/rpc/health.ts';
import { resume, revoke, suspend } from '../src/domain/members/decide.ts';
import { believeMembers } from '../src/members/admit.ts';
import { createMemberRegister, type MemberRegister } from '../src/members/register.ts';
import type { RunningExchange } from '../src/start.ts';
import { createRegisterStore } from '../src/store/register-store.ts';
import { answerTo, openWelcomed } from './raw-provider.ts';
import { allowed, codes, dial, failure, questionBytes, readPair, residence, Surroundings, until } from './support.ts';

let around: Surroundings;
let one: RunningExchange;
let two: RunningExchange;
let register: MemberRegister;

before(async () => {
  around = await Surroundings.begin();
  [one, two] = await Promise.all([around.exchange(), around.exchange()]);
  register = registerOf();
  await register.refresh();
});

after(() => around.end());

/** As the operator's command, in another process, has it. */
function registerOf(): MemberRegister {
  const { connection } = around.mongo;
  return createMemberRegister(createRegisterStore(connection.getClient().db(connection.name)));
}

const fingerprintOf = (code: string, use: 'connection' | 'signing') =>
  digestOf(new X509Certificate(readPair(around.paths(code)[use]).certificate).raw);

test('two instances that start at once register what lies in the directory once', () => {
  assert.deepEqual([...register.now.members.keys()].sort(), [
    'cadastre-agency',
    'interior-ministry',
    'portal',
    'social-protection-agency',
  ]);
  assert.equal(register.position, 1);
  assert.equal(register.now.certificates.size, 8);
});

test('a revoked certificate of a connection is cut off at every instance, and nothing works with it again', async () => {
  const open = () => openWelcomed(around, one, [residence], (heard, signer) => signer.sign('answer', answerTo(heard)));
  const [first, elsewhere] = [await open(), await openWelcomed(around, two, [residence])];
  const asker = around.member(codes.asker, one);
  assert.equal((await asker.ask(allowed)).outcome, 'found');

  const fingerprint = fingerprintOf(codes.provider, 'connection');
  await register.act('operator', (now) => revoke(now, fingerprint, 'the machine was stolen'));
  for (const stream of [first, elsewhere]) assert.ok(await stream.ended, 'the stream does not end in peace');
  await around.refused(asker.ask(allowed), 'provider-away', 'failed');

  for (const exchange of [one, two]) {
    const client = around.client(exchange, around.connection(codes.provider), 3_000);
    const error = await failure(client.ask({ question: await around.signed({}, codes.provider) }));
    assert.equal(error.kind, 'unauthenticated');
    assert.equal(error.code, 'certificate-revoked');
    const address = dial(exchange.membersAddress);
    const health = createHealthClient({ peer: 'exchange', address, tls: around.connection(codes.provider) });
    around.onEnd(() => health.close());
    assert.equal(await health.check(3_000), false);
  }
  // Others are not touched, and a revocation stays over a restart, whatever lies in the directory.
  assert.equal((await failure(around.client(one, around.connection(codes.asker)).ask({}))).code, 'question-malformed');
  const third = await around.exchange();
  const late = around.client(third, around.connection(codes.provider), 3_000);
  assert.equal((await failure(late.ask({}))).code, 'certificate-revoked');
});

test('a revoked certificate for signing proves nothing from then on, and what it proved before stays proven', async () => {
  const message = await around.signed();
  const before = new Date();
  const fingerprint = fingerprintOf(codes.asker, 'signing');
  await register.act('operator', (now) => revoke(now, fingerprint, 'the key was lost'));
  await until('both instances have heard of it', async () => {
    const faults = [one, two].map(async (exchange) => {
      const client = around.client(exchange, around.connection(codes.asker));
      return (await failure(client.ask({ question: await around.signed() }))).details.fault;
    });
    return (await Promise.all(faults)).every((fault) => fault === 'certificate-revoked');
  });
  const believed = believeMembers(createVerifier(around.connection(codes.asker).authority), register.now);
  assert.equal((await believed.verify('question', message, before)).member, codes.asker);
  assert.equal((await failure(believed.verify('question', message))).details.fault, 'certificate-revoked');
});

test('a certificate of the authority that was never registered neither connects nor signs', async () => {
  const foreign = createSigner('newcomer', around.signing('newcomer'));
  const message = await foreign.sign('question', questionBytes({ sender: 'newcomer' }));
  const believed = believeMembers(createVerifier(around.connection(codes.asker).authority), register.now);
  assert.equal((await failure(believed.verify('question', message))).details.fault, 'member-unknown');
  const client = around.client(one, around.connection('newcomer'), 3_000);
  assert.equal((await failure(client.ask({ question: message }))).code, 'member-unknown');
});

test('a member that is suspended is cut off with all its certificates, and back when it is resumed', async () => {
  const stream = await (async () => {
    const client = around.client(one, around.connection(codes.other));
    await until('the member is in', async () => (await failure(client.ask({}))).code === 'question-malformed');
    return client;
  })();
  await register.act('operator', (now) => suspend(now, codes.other, 'an audit'));
  await until('it is out', async () => (await failure(stream.ask({}))).code === 'member-suspended');
  await register.act('operator', (now) => resume(now, codes.other));
  await until('it is back', async () => (await failure(stream.ask({}))).code === 'question-malformed');
});

test('of acts decided at the same time each sees the one before it', async () => {
  const fingerprint = fingerprintOf('social-protection-agency', 'signing');
  const both = [register, registerOf()].map((own) => own.act('operator', (now) => revoke(now, fingerprint, 'twice')));
  const results = await Promise.allSettled(both);
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  const refused = results.find((result) => result.status === 'rejected');
  assert.equal(refused?.reason.code, 'certificate-revoked');
});
