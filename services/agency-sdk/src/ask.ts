/** Asking: signs a question, sends it and trusts the answer only after its own check. */
import { hash, randomUUID } from 'node:crypto';
import { DomainError } from '@darcha/kit/errors.ts';
import { answer as answerCodec, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { Answer } from '@darcha/proto/gen/darcha/exchange/v1/Answer.ts';
import type { AskResponse } from '@darcha/proto/gen/darcha/exchange/v1/AskResponse.ts';
import type { Exchanges } from './exchanges/exchanges.ts';
import { answerInvalid } from './faults.ts';
import { readJsonObject } from './json.ts';
import { isNonce, newNonce, nonceForm } from './nonce.ts';
import type { SignedMessage, Signer, Verifier } from './signed-message.ts';
import type { Answered, Asking, AskingLater, Parked } from './types.ts';

export interface AskDependencies {
  exchanges: Pick<Exchanges, 'reach'>;
  signer: Signer;
  verifier: Verifier;
}

export function createAsk({
  exchanges,
  signer,
  verifier,
}: AskDependencies): (asking: Asking | AskingLater) => Promise<Answered | Parked> {
  return async (asking) => {
    const { asked, response } = await exchanges.reach(
      `an answer about ${asking.recordType}`,
      // At another instance it is another question: the first may have been put, and an exchange takes an id only once.
      async (instance, timeoutMs) => {
        const asked = await signQuestion(asking, signer);
        return { asked, response: await instance.put(asked.question, timeoutMs) };
      },
      // Of one that may be parked nobody would know whether it is.
      { about: asking.recordType, once: 'answerBy' in asking },
    );
    const { id, question } = asked;
    if (response.parked && 'answerBy' in asking) return { parked: { id, ...response.parked, question } };
    return believe(response, asked, verifier);
  };
}

/** A question that is signed, and what its answer is held to. */
export interface Asked<A extends Asking | AskingLater = Asking | AskingLater> {
  id: string;
  asking: A;
  provider: string;
  question: SignedMessage;
}

export async function signQuestion<A extends Asking | AskingLater>(asking: A, signer: Signer): Promise<Asked<A>> {
  const id = randomUUID();
  const question = await signer.sign('question', encodeQuestion(id, signer.member, asking));
  return { id, asking, provider: asking.recordType.split('/')[0] ?? '', question };
}

/** The answer, once it has stood up to its check; throws `answer-invalid`. */
export async function believe(response: AskResponse, asked: Asked, verifier: Verifier): Promise<Answered> {
  const { answer, receipt, quota } = response;
  const { id, provider, question, asking } = asked;
  if (!answer) throw answerInvalid(provider, 'answer-missing', 'The exchange gave no answer.');
  const checked = await checkAnswer({ id, provider, question, answer, fields: asking.fields }, verifier);
  return { ...checked, logPosition: receipt?.position ?? 0, ...(quota && { quota }), question, answer };
}

function encodeQuestion(id: string, sender: string, asking: Asking | AskingLater): Buffer {
  return questionCodec.encode({
    id,
    sender,
    consumer: asking.consumer ?? sender,
    recordType: asking.recordType,
    argumentsJson: Buffer.from(JSON.stringify(asking.arguments)),
    fields: asking.fields,
    purpose: asking.purpose,
    basis: asking.basis,
    application: asking.application ?? '',
    askedAt: new Date().toISOString(),
    nonce: newNonce(),
    answerBy: 'answerBy' in asking ? asking.answerBy.toISOString() : '',
  });
}

interface Expected {
  id: string;
  provider: string;
  question: SignedMessage;
  answer: SignedMessage;
  fields: string[];
}

/** Throws `answer-invalid`. */
export async function checkAnswer(expected: Expected, verifier: Verifier) {
  const { provider } = expected;
  try {
    const { member } = await verifier.verify('answer', expected.answer);
    const answer = answerCodec.decode(expected.answer.payload);
    if (member !== provider || answer.provider !== provider) {
      throw answerInvalid(provider, 'other-member', `The answer is signed by ${member}, not by ${provider}.`);
    }
    const digest = hash('sha256', expected.question.payload, 'buffer');
    if (answer.questionId !== expected.id || !digest.equals(answer.questionDigest)) {
      throw answerInvalid(provider, 'other-question', 'The answer is that to another question.');
    }
    if (!isNonce(answer.nonce)) {
      throw answerInvalid(provider, 'nonce-missing', `The nonce of the answer is not ${nonceForm}.`);
    }
    return { ...contentOf(answer, expected), answeredAt: answer.answeredAt };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'answer-invalid') throw error;
    const fault = error instanceof DomainError ? (error.details.fault ?? error.code) : 'answer-unreadable';
    throw answerInvalid(provider, fault, 'The answer does not stand up to its check.', error);
  }
}

function contentOf(answer: Answer, { provider, fields }: Expected): Pick<Answered, 'outcome' | 'record' | 'reason'> {
  switch (answer.outcome) {
    case 'OUTCOME_FOUND': {
      const record = readJsonObject(answer.recordJson);
      if (!record || !Object.keys(record).every((name) => fields.includes(name))) {
        throw answerInvalid(provider, 'record-wrong', 'The record is not one of the fields asked for.');
      }
      return { outcome: 'found', record };
    }
    case 'OUTCOME_NOT_FOUND':
      return { outcome: 'not-found' };
    case 'OUTCOME_REFUSED':
      return { outcome: 'refused', reason: answer.reason };
    default:
      throw answerInvalid(provider, 'outcome-missing', 'The answer has no outcome.');
  }
}
