/** Answering one question: trusts it only after its own check, and lets only the fields asked for leave. */
import { createHash } from 'node:crypto';
import type { Logger } from '@darcha/kit/log.ts';
import { answer as answerCodec, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { Question } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import { readJsonObject } from './json.ts';
import type { SignedMessage, Signer, Verifier } from './signed-message.ts';
import type { Answers, Reply } from './types.ts';

/** How far a question's time may be off, milliseconds. */
const timeWindow = 5 * 60_000;
/** How long the exchange waits for an answer, milliseconds; a later one is not sent. */
const answerWithin = 10_000;
const longestReason = 500;
/** What the asker reads when the register itself failed; the failure stands in the provider's own log. */
const ownFailure = 'The register could not answer because of a failure of its own. Try again later.';

export interface AnsweringDependencies {
  answers: Answers;
  signer: Signer;
  verifier: Verifier;
  log: Logger;
}

/** Gives the signed answer to a question; undefined for one that is not to be answered, which is logged. */
export type Answering = (message: SignedMessage) => Promise<SignedMessage | undefined>;

export function createAnswering({ answers, signer, verifier, log }: AnsweringDependencies): Answering {
  return async (message) => {
    const arrived = Date.now();
    const question = await trusted(message, answers, verifier).catch((error: unknown) => {
      log.warn({ err: error }, 'a question that does not stand up to its check is not answered');
      return undefined;
    });
    if (!question) return undefined;
    const reply = await replyTo(question, answers, log);
    if (Date.now() - arrived > answerWithin) {
      log.warn({ question: question.id, recordType: question.recordType }, 'an answer came too late and is not sent');
      return undefined;
    }
    return signer.sign('answer', encodeAnswer(question, message, signer.member, reply));
  };
}

async function trusted(message: SignedMessage, answers: Answers, verifier: Verifier): Promise<Question> {
  const { member } = await verifier.verify('question', message);
  const question = questionCodec.decode(message.payload);
  if (member !== question.sender) throw new Error(`question ${question.id} is not signed by its sender`);
  if (!Object.hasOwn(answers, question.recordType)) throw new Error(`no answers are given for ${question.recordType}`);
  const off = Math.abs(Date.now() - Date.parse(question.askedAt));
  if (!(off <= timeWindow)) throw new Error(`question ${question.id} is past its time`);
  return question;
}

async function replyTo(question: Question, answers: Answers, log: Logger): Promise<Reply> {
  try {
    const asked = readJsonObject(question.argumentsJson);
    const answer = answers[question.recordType];
    if (!asked || !answer) throw new Error('the arguments of the question cannot be read');
    const { fields, purpose, basis, consumer, application } = question;
    return await answer({ arguments: asked, fields, purpose, basis, consumer, application });
  } catch (error) {
    log.error(
      { err: error, question: question.id, recordType: question.recordType },
      'a question could not be answered',
    );
    return { outcome: 'refused', reason: ownFailure };
  }
}

function encodeAnswer(question: Question, message: SignedMessage, provider: string, reply: Reply): Buffer {
  const common = {
    questionId: question.id,
    questionDigest: createHash('sha256').update(message.payload).digest(),
    provider,
    answeredAt: new Date().toISOString(),
  };
  switch (reply.outcome) {
    case 'found':
      return answerCodec.encode({
        ...common,
        outcome: 'OUTCOME_FOUND',
        recordJson: cut(reply.record, question.fields),
      });
    case 'not-found':
      return answerCodec.encode({ ...common, outcome: 'OUTCOME_NOT_FOUND' });
    case 'refused':
      return answerCodec.encode({
        ...common,
        outcome: 'OUTCOME_REFUSED',
        reason: reply.reason.slice(0, longestReason),
      });
  }
}

function cut(record: Record<string, unknown>, fields: string[]): Buffer {
  const asked = fields.filter((name) => Object.hasOwn(record, name)).map((name) => [name, record[name]]);
  return Buffer.from(JSON.stringify(Object.fromEntries(asked)));
}
