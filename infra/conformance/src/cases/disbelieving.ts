/** Answers that the system must not believe. */
import { randomUUID } from 'node:crypto';
import type { SignedMessage } from '@darcha/agency-sdk/signed-message.ts';
import { type Came, type Case, failed, passed, type Trial } from '../trial.ts';
import { answerBytes, askedOf, askOnce, provider, right } from './asked.ts';

const contract = 'proto/darcha/exchange/v1/exchange.proto, `Answer`';

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

export const disbelieving: Case[] = lies.map(([id, what, lie]) => ({
  id: `disbelieves-${id}`,
  expected: `An answer ${what} is not believed: the command ends with another number than 0`,
  advice: 'Check signature, member, question, digest, outcome, fields and nonce of every answer before it is used.',
  see: contract,
  run: async (trial): Promise<Came> => {
    const { believed } = await askOnce(trial, (question) => lie(trial, question));
    return believed ? failed('it was believed') : passed('not believed');
  },
}));
