/** Providers that are away, slow or wrong: named as the party that failed, logged, and left alone when they go on. */
import assert from 'node:assert/strict';
import { after, afterEach, before, suite, test } from 'node:test';
import type { Member } from '@darcha/agency-sdk/member.ts';
import { createSigner, type SignedMessage, type Signer } from '@darcha/agency-sdk/signed-message.ts';
import type { AnswerInput } from '@darcha/proto/gen/darcha/exchange/v1/Answer.ts';
import { type RunningExchange, startExchange } from '../src/start.ts';
import { answerTo, type Heard, openWelcomed, type RawProvider } from './raw-provider.ts';
import { allowed, codes, failure, log, record, residence, Surroundings, until } from './support.ts';

let around: Surroundings;
let exchange: RunningExchange | undefined;
let asker: Member;
let provider: RawProvider | undefined;

before(async () => {
  around = await Surroundings.begin();
});

after(async () => {
  await end();
  await around.end();
});

type Answering = (heard: Heard, signer: Signer) => Promise<SignedMessage | undefined>;

async function end(): Promise<void> {
  provider?.end();
  await provider?.ended;
  provider = undefined;
  await exchange?.stop();
}

/** An exchange in place of the one before, so that no breaker remembers another test. */
async function fresh(answer: Answering, answerWithinMs = 2_000) {
  await end();
  const started = await around.exchange({ answerWithinMs, silenceCountsAfterMs: 100, restMs: 300 });
  exchange = started;
  asker = around.member(codes.asker, started);
  provider = await openWelcomed(around, started, [residence], answer);
  return started;
}

const signed = (heard: Heard, signer: Signer, changes: AnswerInput = {}) =>
  signer.sign('answer', answerTo(heard, changes));
const json = (value: unknown) => Buffer.from(JSON.stringify(value));

const wrong: [string, string, (heard: Heard, signer: Signer) => Promise<SignedMessage>][] = [
  [
    'a wrong schema',
    'schema',
    (h, s) => signed(h, s, { recordJson: json({ region: 'Atlantis', since: '2019-05-01' }) }),
  ],
  ['a required field missing', 'schema', (h, s) => signed(h, s, { recordJson: json({ region: 'UZ-TK' }) })],
  [
    'more fields than asked for',
    'fields-not-asked',
    (h, s) => signed(h, s, { recordJson: json({ region: 'UZ-TK', since: '2019-05-01', address: 'x' }) }),
  ],
  ['a record that is no object', 'record-unreadable', (h, s) => signed(h, s, { recordJson: json([1]) })],
  ['a record although there is none', 'record-unexpected', (h, s) => signed(h, s, { outcome: 'OUTCOME_NOT_FOUND' })],
  ['no outcome', 'outcome-missing', (h, s) => signed(h, s, { outcome: 'OUTCOME_UNSPECIFIED' })],
  ['the digest of another question', 'other-question', (h, s) => signed(h, s, { questionDigest: Buffer.alloc(32) })],
  ['the name of another provider', 'other-member', (h, s) => signed(h, s, { provider: codes.other })],
  ['no nonce', 'nonce-missing', (h, s) => signed(h, s, { nonce: Buffer.alloc(0) })],
  ['a time long past', 'time-wrong', (h, s) => signed(h, s, { answeredAt: '2020-01-01T00:00:00Z' })],
  [
    'the signature of another member',
    'other-member',
    (h) => createSigner(codes.other, around.signing(codes.other)).sign('answer', answerTo(h)),
  ],
  [
    'a payload altered after signing',
    'signature-wrong',
    async (h, s) => ({ ...(await signed(h, s)), payload: answerTo(h, { recordJson: json({ region: 'UZ-SA' }) }) }),
  ],
  ['a signature made for a question', 'header-wrong', (h, s) => s.sign('question', answerTo(h))],
];

suite('what is wrong is not given out', () => {
  let answering: Answering = signed;

  before(() => fresh((heard, signer) => answering(heard, signer)));

  // Enough good answers for the breaker to stay closed.
  afterEach(async () => {
    answering = signed;
    for (let i = 0; i < 2; i++) assert.equal((await asker.ask(allowed)).outcome, 'found');
  });

  for (const [what, fault, answer] of wrong) {
    test(`an answer with ${what}`, async () => {
      answering = answer;
      const error = await around.refused(asker.ask(allowed), 'answer-invalid', 'failed');
      assert.equal(error.kind, 'data-loss');
      assert.equal(error.party, `agency:${codes.provider}`);
      assert.equal(error.details.fault, fault);
      const entry = (await around.entries()).at(-1);
      assert.equal(entry?.answered, undefined, 'an answer that was not given out is not part of the entry');
    });
  }
});

test('a provider that is away is named; when it comes back, the next question is answered', async () => {
  await end();
  const lonely = await around.exchange();
  exchange = lonely;
  asker = around.member(codes.asker, lonely);
  const away = await around.refused(asker.ask(allowed), 'provider-away', 'failed');
  assert.equal(away.kind, 'unavailable');
  assert.equal(away.party, `agency:${codes.provider}`);

  const answers = { [residence]: async () => ({ outcome: 'found', record }) as const };
  const first = around.member(codes.provider, lonely).provide(answers);
  await until('the provider is connected', () => first.connected());
  assert.equal((await asker.ask(allowed)).outcome, 'found');
  await first.stop();
  await around.refused(asker.ask(allowed), 'provider-away', 'failed');
  const second = around.member(codes.provider, lonely).provide(answers);
  await until('the provider is back', () => second.connected());
  assert.equal((await asker.ask(allowed)).outcome, 'found');
});

test('a provider connects again by itself after the exchange was away', async () => {
  const config = around.config();
  const one = await startExchange(config, log);
  const provision = around.member(codes.provider, one).provide({ [residence]: async () => ({ outcome: 'not-found' }) });
  await until('the provider is connected', () => provision.connected());
  await one.stop();
  await until('the provider has noticed', () => !provision.connected());
  const again = await startExchange({ ...config, members: { ...config.members, address: one.membersAddress } }, log);
  around.onEnd(() => again.stop());
  await until('the provider is back', () => provision.connected());
  assert.equal((await around.member(codes.asker, again).ask(allowed)).outcome, 'not-found');
});

test('a provider that does not answer is slow, also when the asker has less time than the exchange gives', async () => {
  await fresh(async () => undefined);
  const slow = await around.refused(asker.ask(allowed), 'provider-slow', 'failed');
  assert.equal(slow.kind, 'timeout');
  assert.equal(slow.party, `agency:${codes.provider}`);
  const hurried = around.member(codes.asker, await fresh(async () => undefined, 10_000), 4_000);
  await around.refused(hurried.ask(allowed), 'provider-slow', 'failed');
});

test('askers in too much of a hurry do not open the breaker for the others', async () => {
  const started = await fresh(async (heard, signer) => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    return signed(heard, signer);
  });
  const hurried = around.member(codes.asker, started, 310);
  for (let i = 0; i < 12; i++) await failure(hurried.ask(allowed));
  assert.equal((await asker.ask(allowed)).outcome, 'found');
});

test('the breaker opens for the failing record type, fails at once, and closes when the provider is well', async () => {
  let well = false;
  const started = await fresh(async (heard, signer) =>
    signed(heard, signer, well ? {} : { recordJson: json({ region: 'Atlantis' }) }),
  );
  const overview = around.overview(started);
  const seen: string[] = [];
  const codeOfNext = async () => {
    const error = await failure(asker.ask(allowed));
    seen.push(error.code);
    return error;
  };
  await until('the breaker is open', async () => (await codeOfNext()).code === 'provider-circuit-open');
  assert.equal(seen[0], 'answer-invalid');
  const open = (await overview.listProviders({})).providers.find(({ code }) => code === codes.provider);
  assert.equal(open?.circuitOpen, true);
  assert.ok((open?.streams ?? 0) >= 1);
  const refused = await around.refused(asker.ask(allowed), 'provider-circuit-open', 'failed');
  assert.equal(refused.party, `agency:${codes.provider}`);
  assert.equal(refused.kind, 'circuit-open');

  well = true;
  await until('the breaker is closed again', async () => {
    const outcome = await asker.ask(allowed).catch((error: unknown) => error);
    return !(outcome instanceof Error);
  });
  assert.equal((await asker.ask(allowed)).outcome, 'found');
  const closed = (await overview.listProviders({})).providers.find(({ code }) => code === codes.provider);
  assert.equal(closed?.circuitOpen, false);
});
