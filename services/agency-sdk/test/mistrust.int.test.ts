/** A member does not take the exchange's word for anything: here the exchange lies. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { answer as answerCodec, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { AnswerInput } from '@darcha/proto/gen/darcha/exchange/v1/Answer.ts';
import type { QuestionInput } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import type { Answers, Reply } from '../src/member.ts';
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
    ...changes,
  });

test('a provider answers only questions that are signed by their sender, in time and its own', async () => {
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
    const by = certificates.signer(asker);
    const good = await by.sign('question', question());
    const old = new Date(Date.now() - 6 * 60_000).toISOString();
    for (const bad of [
      { ...good, payload: question() },
      await by.sign('question', question({ sender: 'interior-ministry' })),
      await by.sign('question', question({ askedAt: old })),
      await by.sign('question', question({ recordType: 'cadastre-agency/other@1' })),
      await by.sign('question', question({ recordType: 'toString' })),
      await by.sign('answer', question()),
    ]) {
      liar.send(bad);
    }
    liar.send(good);
    await until('the good question is answered', () => liar.answers.length > 0);
    assert.equal(heard.length, 1);
    assert.equal(liar.answers.length, 1);
    const { recordJson, questionId } = answerCodec.decode(liar.answers[0]?.payload ?? Buffer.alloc(0));
    assert.equal(recordJson.toString(), '{"count":2}');
    assert.equal(questionId, questionCodec.decode(good.payload).id);
  } finally {
    await member.close();
    await liar.server.stop();
  }
});
