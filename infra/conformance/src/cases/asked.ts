import { newNonce } from '@darcha/agency-sdk/nonce.ts';
import type { SignedMessage, Signer } from '@darcha/agency-sdk/signed-message.ts';
import { readQuestion } from '@darcha/exchange/rpc/wire.ts';
import { answer as answerCodec } from '@darcha/proto/contracts.ts';
import type { AnswerInput } from '@darcha/proto/gen/darcha/exchange/v1/Answer.ts';
import { sha256 } from '@darcha/transparency-log/log-entry.ts';
import type { Asked } from '../plan.ts';
import type { Trial } from '../trial.ts';

export function askedOf({ plan }: Trial): Asked {
  if (!plan.asks) throw new Error('nothing is asked');
  return plan.asks;
}

/** Makes the system ask once, answered so; gives the questions that came (it may have tried again) and whether it believed. */
export async function askOnce(trial: Trial, reply: (question: SignedMessage) => Promise<SignedMessage>) {
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
export function answerBytes(trial: Trial, message: SignedMessage, changes: AnswerInput = {}): Buffer {
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

export const provider = (trial: Trial): Signer => trial.folder.signers.of(askedOf(trial).recordType.provider);
export const right = (trial: Trial) => async (question: SignedMessage) =>
  provider(trial).sign('answer', answerBytes(trial, question));
