/** A member does not take the exchange's word for anything: here the exchange lies. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { answer as answerCodec, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { AnswerInput } from '@darcha/proto/gen/darcha/exchange/v1/Answer.ts';
import type { QuestionInput } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import type { Answers, Reply } from '../src/member.ts';
import { newNonce } from '../src/nonce.ts';
import type { SignedMessage } from '../src/signed-message.ts';
import {
  answerBytes,
  asker,
  type Certificates,
  homes,
  makeCertificates,
  memberAt,
  provider,
  startLiar,
  until,
} from './support.ts';

let certificates: Certificates;
const asking = { recordType: homes, arguments: { person: '1' }, fields: ['count'], purpose: 'p', basis: 'b' };

before(async () => {
  certificates = await makeCertificates();
});

after(() => certificates.remove());

/** What the asker hears when the exchange hands out the answer `make` makes. */
async function hear(make: (id: string, question: SignedMessage) => Promise<SignedMessage>) {
  const liar = await startLiar(certificates, async (question) => {
    const { id } = questionCodec.decode(question.payload);
    return { answer: await make(id, question), receipt: { position: 7, leafHash: Buffer.alloc(32), loggedAt: '' } };
  });
  const member = memberAt(liar.server, certificates, asker);
  try {
    return await member.ask(asking);
  } catch (error) {
    return error as Error & { code: string; party: string; details: { fault: string } };
  } finally {
    await member.close();
    await liar.server.stop();
  }
}

const signedBy =
  (code: string, changes: AnswerInput = {}) =>
  (id: string, question: SignedMessage) =>
    certificates.signer(code).sign('answer', answerBytes(id, question, changes));

test('a right answer is taken, with its proof and its place in the log', async () => {
  const answered = await hear(signedBy(provider));
  assert.ok(!(answered instanceof Error));
  assert.deepEqual([answered.outcome, answered.record, answered.logPosition], ['found', { count: 1 }, 7]);
  assert.equal(answerCodec.decode(answered.answer.payload).provider, provider);
});

const lies: [string, string, Parameters<typeof hear>[0]][] = [
  ['signed by somebody else', 'other-member', signedBy(asker)],
  ['to another question', 'other-question', signedBy(provider, { questionId: randomUUID() })],
  ['to a question with other bytes', 'other-question', signedBy(provider, { questionDigest: Buffer.alloc(32) })],
  [
    'with fields nobody asked for',
    'record-wrong',
    signedBy(provider, { recordJson: Buffer.from('{"count":1,"x":2}') }),
  ],
  ['without a nonce', 'nonce-missing', signedBy(provider, { nonce: Buffer.alloc(15) })],
  ['without an outcome', 'outcome-missing', signedBy(provider, { outcome: 'OUTCOME_UNSPECIFIED' })],
  [
    'altered on the way',
    'signature-wrong',
    async (id, question) => ({
      ...(await signedBy(provider)(id, question)),
      payload: answerBytes(id, question, { recordJson: Buffer.from('{"count":0}') }),
    }),
  ],
];

for (const [what, fault, make] of lies) {
  test(`an answer ${what} is refused`, async () => {
    const error = await hear(make);
    assert.ok(error instanceof Error);
    assert.deepEqual([error.code, error.party, error.details.fault], ['answer-invalid', `agency:${provider}`, fault]);
  });
}

const question = (changes: QuestionInput = {}) =>
  questionCodec.encode({
    id: randomUUID(),
    sender: asker,
    consumer: asker,
    recordType: homes,
    argumentsJson: Buffer.from('{"person":"1"}'),
    fields: ['count'],
    purpose: 'p',
    basis: 'b',
    askedAt: new Date().toISOString(),
    nonce: newNonce(),
    ...changes,
  });

/** What a provider's register hears, and what it sends back, when the exchange sends these questions down its stream. */
async function put(...questions: SignedMessage[]) {
  const liar = await startLiar(certificates, async () => ({}));
  const member = memberAt(liar.server, certificates, provider);
  const heard: unknown[] = [];
  const answers: Answers = {
    [homes]: async ({ arguments: args }): Promise<Reply> => {
      heard.push(args);
      return { outcome: 'found', record: { count: 2, secret: 'not asked for' } };
    },
  };
  const provision = member.provide(answers);
  try {
    await until('the provider is connected', () => provision.connected());
    const last = await certificates.signer(asker).sign('question', question());
    for (const message of [...questions, last]) liar.send(message);
    const given = () => liar.answers.map(({ payload }) => answerCodec.decode(payload));
    const lastId = questionCodec.decode(last.payload).id;
    await until('the last question is answered', () => given().some(({ questionId }) => questionId === lastId));
    // A stop waits for answers under way, so that none comes after.
    await provision.stop();
    return { heard: heard.length - 1, answers: given().filter(({ questionId }) => questionId !== lastId) };
  } finally {
    await member.close();
    await liar.server.stop();
  }
}

test('a provider gives only the fields asked for', async () => {
  const good = await certificates.signer(asker).sign('question', question());
  const { heard, answers } = await put(good);
  assert.equal(heard, 1);
  assert.equal(answers[0]?.recordJson.toString(), '{"count":2}');
  assert.equal(answers[0]?.questionId, questionCodec.decode(good.payload).id);
});

test('a provider does not answer a question that its sender has not signed', async () => {
  const by = certificates.signer(asker);
  const { heard, answers } = await put(
    { ...(await by.sign('question', question())), payload: question() },
    await by.sign('question', question({ sender: 'interior-ministry' })),
    await by.sign('answer', question()),
  );
  assert.equal(heard, 0);
  assert.deepEqual(answers, []);
});

const unacceptable: [string, RegExp, () => QuestionInput][] = [
  ['is stale', /^question-stale: /, () => ({ askedAt: new Date(Date.now() - 6 * 60_000).toISOString() })],
  ['has no time', /^question-stale: /, () => ({ askedAt: 'yesterday' })],
  ['has no nonce', /^question-malformed: .*16 to 64 random bytes/, () => ({ nonce: Buffer.alloc(0) })],
  ['is about another record type', /^record-type-unknown: /, () => ({ recordType: 'cadastre-agency/other@1' })],
  ['names no record type', /^record-type-unknown: /, () => ({ recordType: 'toString' })],
];

for (const [what, reason, changes] of unacceptable) {
  test(`a provider refuses, signed, a question that ${what}; its register does not hear of it`, async () => {
    const { heard, answers } = await put(await certificates.signer(asker).sign('question', question(changes())));
    assert.equal(heard, 0);
    assert.deepEqual(
      answers.map(({ outcome }) => outcome),
      ['OUTCOME_REFUSED'],
    );
    assert.match(answers[0]?.reason ?? '', reason);
  });
}
