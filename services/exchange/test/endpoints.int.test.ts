/** Endpoints that agencies expose: shared, failed over, held to the register of members and to the same answers as streams. */
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { digestOf } from '@darcha/agency-sdk/certificates.ts';
import type { Member } from '@darcha/agency-sdk/member.ts';
import { createSigner, type SignedMessage } from '@darcha/agency-sdk/signed-message.ts';
import { createClient } from '@darcha/kit/rpc/client.ts';
import { type RunningServer, service, startServer } from '@darcha/kit/rpc/server.ts';
import { answering, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { AnswerRequest } from '@darcha/proto/gen/darcha/exchange/v1/AnswerRequest.ts';
import { revoke } from '../src/domain/members/decide.ts';
import { addEndpoint, removeEndpoint } from '../src/domain/members/endpoints.ts';
import { createMemberRegister, type MemberRegister } from '../src/members/register.ts';
import type { RunningExchange } from '../src/start.ts';
import { createRegisterStore } from '../src/store/register-store.ts';
import { answerTo, type Heard, openWelcomed } from './raw-provider.ts';
import { allowed, codes, dial, failure, log, record, residence, Surroundings, until } from './support.ts';

let around: Surroundings;
let exchange: RunningExchange;
let asker: Member;
let register: MemberRegister;

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange({ answerWithinMs: 2_000, followMembersEveryMs: 50 });
  asker = around.member(codes.asker, exchange);
  const { connection } = around.mongo;
  register = createMemberRegister(createRegisterStore(connection.getClient().db(connection.name)));
});

beforeEach(async () => {
  await register.refresh();
  for (const { address } of register.now.members.get(codes.provider)?.endpoints ?? []) await remove(address);
  await ways(0);
});

after(() => around.end());

const add = (address: string) =>
  register.act('operator', (now) => addEndpoint(now, codes.provider, dial(address), [residence]));
const remove = (address: string) =>
  register.act('operator', (now) => removeEndpoint(now, codes.provider, dial(address)));

/** Waits until so many ways to the provider are open. */
async function ways(count: number): Promise<void> {
  const overview = around.overview(exchange);
  await until(`${count} ways are open`, async () => {
    const { providers } = await overview.listProviders({});
    return providers.find(({ code }) => code === codes.provider)?.streams === count;
  });
}

/** An endpoint by the SDK that counts its questions. */
async function served(listen = '127.0.0.1:0') {
  const heard: unknown[] = [];
  const answers = {
    [residence]: async (asked: unknown) => {
      heard.push(asked);
      return { outcome: 'found', record } as const;
    },
  };
  const endpoint = await around.member(codes.provider, exchange).serve(answers, { listen });
  return { ...endpoint, heard };
}

const ask = (count: number) => Promise.all(Array.from({ length: count }, () => asker.ask(allowed)));

test('endpoints and streams share the questions, fail over, and are found again', async () => {
  const [one, two] = [await served(), await served()];
  await add(one.address);
  await add(two.address);
  await ways(2);
  const signed = await openWelcomed(around, exchange, [residence], (h, s) => s.sign('answer', answerTo(h)));
  await ask(9);
  assert.deepEqual([one.heard.length, two.heard.length, signed.heard.length], [3, 3, 3]);
  signed.end();
  await one.stop();
  for (const { outcome } of await ask(4)) assert.equal(outcome, 'found');
  assert.equal(one.heard.length, 3);
  await two.stop();
  await ways(0);
  await around.refused(asker.ask(allowed), 'provider-away', 'failed');
  const again = await served(one.address);
  await ways(1);
  assert.equal((await asker.ask(allowed)).outcome, 'found');
  assert.equal(again.heard.length, 1);
});

/** An endpoint that does what no orderly one does; `code` is whose certificates it shows. */
async function raw(answer: (heard: Heard) => Promise<SignedMessage | null>, code = codes.provider as string) {
  const server: RunningServer = await startServer({
    name: 'agency',
    address: '127.0.0.1:0',
    tls: around.connection(code),
    admit: () => ({ as: 'self', name: 'anybody' }),
    services: [
      service(answering, {
        answer: async ({ question: message }: AnswerRequest) => {
          if (!message) throw new Error('a test without a question');
          return { answer: await answer({ message, question: questionCodec.decode(message.payload) }) };
        },
      }),
    ],
    log,
  });
  around.onEnd(() => server.stop());
  return server;
}

const byProvider = (payload: Buffer) =>
  createSigner(codes.provider, around.signing(codes.provider)).sign('answer', payload);

const wrong: [string, string, (heard: Heard) => Promise<SignedMessage | null>][] = [
  ['to another question', 'other-question', (h) => byProvider(answerTo(h, { questionId: crypto.randomUUID() }))],
  ['that is none', 'answer-missing', async () => null],
  ['too large by 4 MB', 'message-too-large', (h) => byProvider(answerTo(h, { recordJson: Buffer.alloc(5 << 20) }))],
  ['that is an error', 'endpoint-error', async () => Promise.reject(new Error('the register is on fire'))],
];

test('a wrong answer of an endpoint is not given out', async () => {
  let lie: (heard: Heard) => Promise<SignedMessage | null> = async () => null;
  await add((await raw((heard) => lie(heard))).address);
  await ways(1);
  for (const [what, fault, answer] of wrong) {
    lie = answer;
    const error = await around.refused(asker.ask(allowed), 'answer-invalid', 'failed');
    assert.equal(error.details.fault, fault, what);
    assert.equal(error.party, `agency:${codes.provider}`);
  }
  lie = (heard) => byProvider(answerTo(heard));
  assert.equal((await asker.ask(allowed)).outcome, 'found');
});

test('an endpoint that never answers is slow, and comes after one that does', async () => {
  const silent = await raw(() => new Promise(() => undefined));
  await add(silent.address);
  await ways(1);
  await around.refused(asker.ask(allowed), 'provider-slow', 'failed');
  await add((await served()).address);
  await ways(2);
  for (const { outcome } of await ask(6)) assert.equal(outcome, 'found');
});

test('an endpoint with the certificate of another member, or with one that was revoked, is not used', async () => {
  const other = await raw((heard) => byProvider(answerTo(heard)), codes.other);
  const own = await served();
  await add(other.address);
  await add(own.address);
  await ways(1);
  await ask(4);
  assert.equal(own.heard.length, 4);
  const { raw: der } = new X509Certificate(around.connection(codes.provider).certificate);
  await register.act('operator', (now) => revoke(now, digestOf(der), 'the machine was stolen'));
  await ways(0);
  await around.refused(asker.ask(allowed), 'provider-away', 'failed');
});

test('an endpoint answers the exchange and nobody else', async () => {
  const { address, heard } = await served();
  const channel = { peer: codes.provider, address: dial(address), log, identify: () => undefined };
  const client = createClient(answering, { ...channel, tls: around.connection(codes.asker) });
  around.onEnd(() => client.close());
  const error = await failure(client.answer({ question: await around.signed() }));
  assert.equal(error.code, 'peer-unknown');
  assert.equal(heard.length, 0);
});
