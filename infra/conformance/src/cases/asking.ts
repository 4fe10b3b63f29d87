/** What the system asks, and which answers it must not believe. */
import { randomUUID } from 'node:crypto';
import { newNonce } from '@darcha/agency-sdk/nonce.ts';
import type { SignedMessage, Signer } from '@darcha/agency-sdk/signed-message.ts';
import { checkForm, checkTime, type Question } from '@darcha/exchange/domain/question.ts';
import { checkBounds, readQuestion } from '@darcha/exchange/rpc/wire.ts';
import { answer as answerCodec } from '@darcha/proto/contracts.ts';
import type { AnswerInput } from '@darcha/proto/gen/darcha/exchange/v1/Answer.ts';
import { sha256 } from '@darcha/transparency-log/log-entry.ts';
import type { Asked } from '../plan.ts';
import { type Came, type Case, failed, passed, type Trial } from '../trial.ts';
import { describe } from '../trial-exchange.ts';

const see = 'docs/agencies.md, "Connecting a system to the exchange"';
const contract = 'proto/darcha/exchange/v1/exchange.proto, `Answer`';

function askedOf({ plan }: Trial): Asked {
  if (!plan.asks) throw new Error('nothing is asked');
  return plan.asks;
}

/** Makes the system ask once, answered so; gives the questions that came (it may have tried again) and whether it believed. */
async function askOnce(trial: Trial, reply: (question: SignedMessage) => Promise<SignedMessage>) {
  const questions: SignedMessage[] = [];
  trial.exchange.answerAsk((question) => {
    questions.push(question);
    return reply(question);
  });
  const { believed, how } = await trial.ask();
  if (questions.length === 0) throw new Error(`the command ${how} and no question had come`);
  return { questions, believed };
}

/** The bytes of a right answer, but for the changes. */
function answerBytes(trial: Trial, message: SignedMessage, changes: AnswerInput = {}): Buffer {
  const { recordType, record } = askedOf(trial);
  const { id, fields } = readQuestion(message.payload);
  const cut = Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name)));
  return answerCodec.encode({
    questionId: id,
    questionDigest: sha256(message.payload),
    provider: recordType.provider,
    outcome: 'OUTCOME_FOUND',
    recordJson: Buffer.from(JSON.stringify(cut)),
    answeredAt: new Date().toISOString(),
    nonce: newNonce(),
    ...changes,
  });
}

const provider = (trial: Trial): Signer => trial.folder.signers.of(askedOf(trial).recordType.provider);
const right = (trial: Trial) => async (question: SignedMessage) =>
  provider(trial).sign('answer', answerBytes(trial, question));

/** By the exchange's own rules, all but agreements; throws what is wrong. */
async function check(trial: Trial, message: SignedMessage): Promise<Question> {
  checkBounds(message);
  const question = readQuestion(message.payload);
  checkForm(question);
  checkTime(question, new Date());
  const { member } = await trial.folder.verifier.verify('question', message);
  const { recordType } = askedOf(trial);
  if (member !== trial.plan.member || question.sender !== member) {
    throw new Error(`the question is signed by ${member}, and names ${question.sender} as its sender`);
  }
  if (question.recordType !== recordType.id) throw new Error(`it asks for ${question.recordType}`);
  const faults = recordType
    .checkArguments(question.arguments)
    .map(({ path, message: what }) => `${path || '/'} ${what}`);
  const unknown = question.fields.filter((name) => !recordType.fields.has(name)).map((name) => `no field "${name}"`);
  if (faults.length + unknown.length > 0) throw new Error([...faults, ...unknown].join('; '));
  return question;
}

const asks: Case = {
  id: 'asks',
  expected: 'A signed question that the exchange takes, and trust in its right answer: the command ends with 0',
  advice:
    'Mend what is named in the question; when the right answer was not believed, compare its check with the contract.',
  see: `${see}; proto/darcha/exchange/v1/exchange.proto, \`Question\``,
  run: async (trial) => {
    const { questions, believed } = await askOnce(trial, right(trial));
    for (const message of questions)
      await check(trial, message).catch((error) => Promise.reject(new Error(describe(error))));
    return believed ? passed('asked, and believed the answer') : failed('the right answer was not believed');
  },
};

const asksAnew: Case = {
  id: 'asks-anew',
  expected: 'An identifier and a nonce of its own for every question',
  advice: 'Take a new UUID and 32 new random bytes for every question, also when one is asked again.',
  see,
  run: async (trial) => {
    const all = [...(await askOnce(trial, right(trial))).questions, ...(await askOnce(trial, right(trial))).questions];
    const read = all.map(({ payload }) => readQuestion(payload));
    for (const [what, values] of [
      ['identifier', read.map(({ id }) => id)],
      ['nonce', read.map(({ nonce }) => nonce.toString('hex'))],
    ] as const) {
      if (new Set(values).size < values.length) throw new Error(`two questions had the same ${what}`);
    }
    return passed(`${all.length} questions, all different`);
  },
};

const notFound: Case = {
  id: 'believes-not-found',
  expected: 'The answer that there is no such record is believed: the command ends with 0',
  advice: 'OUTCOME_NOT_FOUND is an answer, not a failure.',
  see: contract,
  run: async (trial) => {
    const none = { outcome: 'OUTCOME_NOT_FOUND', recordJson: Buffer.alloc(0) } as const;
    const { believed } = await askOnce(trial, async (question) =>
      provider(trial).sign('answer', answerBytes(trial, question, none)),
    );
    return believed ? passed('believed') : failed('not believed');
  },
};

/** Answers that must not be believed: what is wrong with each, and how it is made. */
const lies: [string, string, (trial: Trial, question: SignedMessage) => Promise<SignedMessage>][] = [
  [
    'altered-answer',
    'altered after it was signed',
    async (trial, question) => ({
      ...(await right(trial)(question)),
      payload: answerBytes(trial, question),
    }),
  ],
  [
    'other-provider',
    'signed by another member',
    (trial, question) => trial.folder.signers.stranger.sign('answer', answerBytes(trial, question)),
  ],
  [
    'other-provider-named',
    'signed by its provider in the name of another',
    (trial, question) =>
      provider(trial).sign('answer', answerBytes(trial, question, { provider: trial.folder.signers.stranger.member })),
  ],
  [
    'other-kind',
    'signed as a question',
    (trial, question) => provider(trial).sign('question', answerBytes(trial, question)),
  ],
  [
    'other-question',
    'to another question',
    (trial, question) => provider(trial).sign('answer', answerBytes(trial, question, { questionId: randomUUID() })),
  ],
  [
    'other-digest',
    'to a question of other bytes',
    (trial, question) =>
      provider(trial).sign('answer', answerBytes(trial, question, { questionDigest: Buffer.alloc(32) })),
  ],
  [
    'more-fields',
    'with a field that was not asked for',
    (trial, question) =>
      provider(trial).sign('answer', answerBytes(trial, question, { recordJson: Buffer.from('{"unasked":true}') })),
  ],
  [
    'no-record',
    'whose record is no JSON object',
    (trial, question) =>
      provider(trial).sign('answer', answerBytes(trial, question, { recordJson: Buffer.from('[]') })),
  ],
  [
    'no-outcome',
    'without an outcome',
    (trial, question) =>
      provider(trial).sign('answer', answerBytes(trial, question, { outcome: 'OUTCOME_UNSPECIFIED' })),
  ],
  [
    'no-nonce',
    'without a nonce',
    (trial, question) => provider(trial).sign('answer', answerBytes(trial, question, { nonce: Buffer.alloc(0) })),
  ],
  [
    'foreign-authority',
    'signed with a certificate of another authority',
    async (trial, question) =>
      (await trial.folder.faulty(askedOf(trial).recordType.provider, 'foreign-authority')).sign(
        'answer',
        answerBytes(trial, question),
      ),
  ],
  [
    'expired-certificate',
    'signed with an expired certificate',
    async (trial, question) =>
      (await trial.folder.faulty(askedOf(trial).recordType.provider, 'expired')).sign(
        'answer',
        answerBytes(trial, question),
      ),
  ],
];

const disbelieving: Case[] = lies.map(([id, what, lie]) => ({
  id: `disbelieves-${id}`,
  expected: `An answer ${what} is not believed: the command ends with another number than 0`,
  advice: 'Check signature, member, question, digest, outcome, fields and nonce of every answer before it is used.',
  see: contract,
  run: async (trial): Promise<Came> => {
    const { believed } = await askOnce(trial, (question) => lie(trial, question));
    return believed ? failed('it was believed') : passed('not believed');
  },
}));

export const asking = [asks, asksAnew, notFound, ...disbelieving];
