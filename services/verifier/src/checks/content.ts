/** What question and answer say: each by itself, and one of the other. */
import { readJsonObject } from '@darcha/agency-sdk/json.ts';
import { isNonce, nonceForm } from '@darcha/agency-sdk/nonce.ts';
import { answer as answerCodec, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { Answer } from '@darcha/proto/gen/darcha/exchange/v1/Answer.ts';
import type { Question } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import { type LogEntry, sha256 } from '@darcha/transparency-log/log-entry.ts';
import { type Fault, when } from '../types.ts';

export interface OpenQuestion {
  said: Question;
  arguments: Record<string, unknown> | undefined;
}

export interface OpenAnswer {
  said: Answer;
  /** Undefined when there is none, or when it is no JSON object. */
  record: Record<string, unknown> | undefined;
}

/** How far the times of a message and of its entry may be apart, milliseconds: what providers allow. */
const timeWindow = 5 * 60_000;

export function openQuestion(payload: Buffer): OpenQuestion | undefined {
  const said = decoded(() => questionCodec.decode(payload));
  return said && { said, arguments: readJsonObject(said.argumentsJson) };
}

export function openAnswer(payload: Buffer): OpenAnswer | undefined {
  const said = decoded(() => answerCodec.decode(payload));
  return said && { said, record: readJsonObject(said.recordJson) };
}

function decoded<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** `signedBy`: the member that the certificate names, if it can be read. */
export function questionFaults(
  question: OpenQuestion | undefined,
  signedBy: string | undefined,
  entry: LogEntry | undefined,
): Fault[] {
  const path = '/question/payload';
  if (!question) return when(true, 'question-unreadable', path, 'It is no darcha.exchange.v1.Question.');
  const { sender, fields, nonce, askedAt } = question.said;
  return [
    ...when(
      signedBy !== sender,
      'sender-mismatch',
      `${path}/sender`,
      `It says that ${sender} asks, but ${signedBy ?? 'nobody known'} signed it.`,
    ),
    ...when(
      question.arguments === undefined,
      'arguments-unreadable',
      `${path}/arguments_json`,
      'It is no JSON object.',
    ),
    ...when(fields.length === 0, 'fields-missing', `${path}/fields`, 'It asks for no field.'),
    ...when(!isNonce(nonce), 'nonce-missing', `${path}/nonce`, `It is not ${nonceForm}.`),
    ...timeFaults(askedAt, spanOf(question, entry), `${path}/asked_at`),
  ];
}

export interface AnswerTo {
  payload: Buffer;
  question: OpenQuestion | undefined;
  entry: LogEntry | undefined;
  signedBy: string | undefined;
}

export function answerFaults(answer: OpenAnswer | undefined, to: AnswerTo): Fault[] {
  const path = '/answer/payload';
  if (!answer) return when(true, 'answer-unreadable', path, 'It is no darcha.exchange.v1.Answer.');
  const { provider, questionId, questionDigest, nonce, answeredAt } = answer.said;
  const asked = to.question?.said;
  return [
    ...when(
      to.signedBy !== provider,
      'provider-mismatch',
      `${path}/provider`,
      `It says that ${provider} answers, but ${to.signedBy ?? 'nobody known'} signed it.`,
    ),
    ...when(
      asked !== undefined && asked.recordType.split('/')[0] !== provider,
      'provider-other',
      `${path}/provider`,
      `The record asked for is not one that ${provider} provides.`,
    ),
    ...when(
      asked !== undefined && asked.id !== questionId,
      'question-other',
      `${path}/question_id`,
      'It is the answer to a question with another id.',
    ),
    ...when(
      !sha256(to.payload).equals(questionDigest),
      'question-digest',
      `${path}/question_digest`,
      'It is the answer to a question of other bytes than that of the bundle.',
    ),
    ...when(!isNonce(nonce), 'nonce-missing', `${path}/nonce`, `It is not ${nonceForm}.`),
    ...timeFaults(answeredAt, spanOf(to.question, to.entry), `${path}/answered_at`),
    ...outcomeFaults(answer, asked?.fields),
  ];
}

function outcomeFaults({ said, record }: OpenAnswer, asked: readonly string[] | undefined): Fault[] {
  const path = '/answer/payload/record_json';
  if (said.outcome === 'OUTCOME_UNSPECIFIED') {
    return when(true, 'outcome-missing', '/answer/payload/outcome', 'It does not say how it was answered.');
  }
  if (said.outcome !== 'OUTCOME_FOUND') {
    return when(said.recordJson.length > 0, 'record-unexpected', path, 'It holds a record although none was found.');
  }
  if (!record) return when(true, 'record-unreadable', path, 'It is no JSON object.');
  return Object.keys(record)
    .filter((name) => asked !== undefined && !asked.includes(name))
    .map((name) => ({
      code: 'field-not-asked',
      path: `${path}/${name.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')}`,
      message: 'The field was not asked for: it should never have left the provider.',
    }));
}

interface Span {
  from: number;
  until: number;
  at: string;
}

/**
 * When question and answer had to be made: at the time of the entry, or, when the question says until when it may be answered,
 * between its asking and then. Only what was let through had to be of its time.
 */
function spanOf(question: OpenQuestion | undefined, entry: LogEntry | undefined): Span | undefined {
  if (entry === undefined || entry.verdict === 'denied') return undefined;
  const at = Date.parse(entry.at);
  const { askedAt = '', answerBy = '' } = question?.said ?? {};
  const inTime = entry.verdict === 'failed' || at <= Date.parse(answerBy) + timeWindow;
  const from = answerBy !== '' && inTime ? Math.min(at, Date.parse(askedAt)) : at;
  return { from: from - timeWindow, until: at + timeWindow, at: entry.at };
}

function timeFaults(time: string, span: Span | undefined, path: string): Fault[] {
  if (span === undefined) return [];
  const made = Date.parse(time);
  return when(
    !(span.from <= made && made <= span.until),
    'time-wrong',
    path,
    `By its own time ("${time.slice(0, 40)}") it is more than five minutes off that of the log (${span.at}).`,
  );
}
