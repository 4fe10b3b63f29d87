/** Answering one question: trusts it only after its own check, and lets only the fields asked for leave. */
import { hash } from 'node:crypto';
import type { Logger } from '@darcha/kit/log.ts';
import { answer as answerCodec, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { Question } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import { readJsonObject } from './json.ts';
import type { Memory } from './memory.ts';
import { isNonce, newNonce, nonceForm } from './nonce.ts';
import type { SignedMessage, Signer, Verifier } from './signed-message.ts';
import type { Answers, Content, Reply } from './types.ts';

/** How far a question's time may be off, milliseconds; a minute more than the exchange allows. */
const timeWindow = 5 * 60_000;
/** How long the exchange waits for an answer, milliseconds; a later one is not sent. */
const answerWithin = 10_000;
/** How long a question may wait, milliseconds. */
const longestWait = 30 * 86_400_000;
const longestReason = 500;
/** What the asker reads when the register itself failed; the failure stands in the provider's own log. */
const ownFailure = 'The register could not answer because of a failure of its own. Try again later.';

export interface AnsweringDependencies {
  answers: Answers;
  signer: Signer;
  verifier: Verifier;
  memory: Memory;
  log: Logger;
}

/**
 * Gives the signed answer to a question: a refusal when it is stale, malformed or about another record type. Undefined, and
 * logged, when its signature does not prove who asks, or when the answer came too late.
 */
export type Answering = (message: SignedMessage) => Promise<Prepared | undefined>;

/** A signed answer and, if it tells of any, its content. */
export interface Prepared {
  answer: SignedMessage;
  questionId: string;
  content?: Content | undefined;
}

export function createAnswering({ answers, signer, verifier, memory, log }: AnsweringDependencies): Answering {
  return async (message) => {
    const arrived = Date.now();
    const question = await trusted(message, verifier).catch((error: unknown) => {
      log.warn({ err: error }, 'a question that does not stand up to its check is not answered');
      return undefined;
    });
    if (!question) return undefined;
    const refusal = refusalOf(question, answers) ?? (await untimely(question, memory));
    const reply = refusal ?? (await replyTo(question, answers, log));
    if (Date.now() - arrived > answerWithin) {
      log.warn({ question: question.id, recordType: question.recordType }, 'an answer came too late and is not sent');
      return undefined;
    }
    const answer = await signer.sign('answer', encodeAnswer(question, message, signer.member, reply));
    return { answer, questionId: question.id, content: contentToldOf(reply, question.fields) };
  };
}

/** The question, once it is certain that its sender signed it. */
async function trusted(message: SignedMessage, verifier: Verifier): Promise<Question> {
  const { member } = await verifier.verify('question', message);
  const question = questionCodec.decode(message.payload);
  if (member !== question.sender) throw new Error(`question ${question.id} is not signed by its sender`);
  return question;
}

/** The refusal of a question that the register is not to hear of; silence would look like a provider that is down. */
function refusalOf(question: Question, answers: Answers): Reply | undefined {
  const refuse = (reason: string): Reply => ({ outcome: 'refused', reason });
  if (!Object.hasOwn(answers, question.recordType)) {
    return refuse('record-type-unknown: The provider does not answer questions about this record type.');
  }
  if (!isNonce(question.nonce)) return refuse(`question-malformed: The nonce of the question must be ${nonceForm}.`);
  return undefined;
}

/** The refusal of a question that is not of its time, or that the provider has heard of too long ago. */
async function untimely(question: Question, memory: Memory): Promise<Reply | undefined> {
  const refuse = (reason: string): Reply => ({ outcome: 'refused', reason });
  const now = Date.now();
  const [askedAt, answerBy] = [Date.parse(question.askedAt), Date.parse(question.answerBy)];
  const fresh = Math.abs(now - askedAt) <= timeWindow;
  const late = askedAt <= now && now <= answerBy && answerBy - askedAt <= longestWait;
  if (!fresh && !late) {
    return refuse("question-stale: By the provider's clock the time of the question is more than five minutes off.");
  }
  if (question.answerBy === '') return undefined;
  const first = await memory.heard(question);
  if (first === undefined) {
    return fresh
      ? undefined
      : refuse('question-late: The provider cannot know whether it has answered this before. Ask anew.');
  }
  if (now - first <= timeWindow) return undefined;
  return refuse('question-replayed: The provider has heard of this question before. Ask anew.');
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
    questionDigest: hash('sha256', message.payload, 'buffer'),
    provider,
    answeredAt: new Date().toISOString(),
    nonce: newNonce(),
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

/** The content, if a field asked for tells of it. */
function contentToldOf(reply: Reply, fields: string[]): Content | undefined {
  if (reply.outcome !== 'found' || !reply.content) return undefined;
  const { record, content } = reply;
  const { sha256 } = content.manifest;
  return fields.some((name) => (record[name] as { sha256?: unknown } | null | undefined)?.sha256 === sha256)
    ? content
    : undefined;
}

function cut(record: Record<string, unknown>, fields: string[]): Buffer {
  const asked = fields.filter((name) => Object.hasOwn(record, name)).map((name) => [name, record[name]]);
  return Buffer.from(JSON.stringify(Object.fromEntries(asked)));
}
