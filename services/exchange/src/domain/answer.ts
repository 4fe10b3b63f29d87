/** What an answer must be before anybody sees it. */
import { isNonce, nonceForm } from '@darcha/agency-sdk/nonce.ts';
import type { Fault } from '@darcha/kit/errors.ts';
import { providerFailure } from './errors.ts';
import type { Question } from './question.ts';
import type { RecordType } from './record-types.ts';

export interface Answer {
  questionId: string;
  questionDigest: Buffer;
  provider: string;
  outcome: 'found' | 'not-found' | 'refused' | undefined;
  /** Undefined when there is none, or when it is no JSON object. */
  record: Record<string, unknown> | undefined;
  /** True when the message carries bytes of a record at all. */
  hasRecord: boolean;
  reason: string;
  answeredAt: string;
  nonce: Buffer;
}

export interface AnswerTo {
  question: Question;
  /** SHA-256 of the question's signed bytes. */
  questionDigest: Buffer;
  recordType: RecordType;
  /** Code of the member whose signature the answer carries. */
  signedBy: string;
  now: Date;
}

/** How far an answer's time may be off, milliseconds. */
const timeWindow = 5 * 60_000;
const longestReason = 2_000;

/** Throws `answer-invalid`, with the provider as the party and the fault in the details. */
export function checkAnswer(answer: Answer, to: AnswerTo): void {
  const { question, recordType, now } = to;
  const refuse = (fault: string, message: string, faults: Fault[] = []) =>
    invalidAnswer(recordType.provider, fault, message, { faults });
  if (to.signedBy !== recordType.provider || answer.provider !== recordType.provider) {
    throw refuse('other-member', `it is signed by ${to.signedBy} as ${answer.provider}`);
  }
  if (answer.questionId !== question.id || !to.questionDigest.equals(answer.questionDigest)) {
    throw refuse('other-question', 'it is the answer to another question');
  }
  if (!(Math.abs(now.getTime() - Date.parse(answer.answeredAt)) <= timeWindow)) {
    throw refuse('time-wrong', 'its time is more than five minutes off');
  }
  if (!isNonce(answer.nonce)) throw refuse('nonce-missing', `its nonce is not ${nonceForm}`);
  if (answer.outcome === undefined) throw refuse('outcome-missing', 'it does not say how it was answered');
  if (answer.outcome !== 'found') {
    if (answer.hasRecord) throw refuse('record-unexpected', 'it holds a record although none was found');
    if (answer.reason.length > longestReason) throw refuse('reason-too-long', 'its reason is too long');
    return;
  }
  if (!answer.record) throw refuse('record-unreadable', 'its record is no JSON object');
  const beyond = Object.keys(answer.record).filter((name) => !question.fields.includes(name));
  if (beyond.length > 0) throw refuse('fields-not-asked', 'it holds fields that were not asked for');
  const faults = recordType.checkRecord(answer.record, question.fields);
  if (faults.length > 0) throw refuse('schema', `its record does not conform to ${recordType.id}`, faults);
}

/** The error for every answer that is not given out. */
export function invalidAnswer(
  provider: string,
  fault: string,
  what: string,
  options: { faults?: Fault[]; cause?: unknown } = {},
) {
  return providerFailure(
    'answer-invalid',
    provider,
    `${provider} gave an answer that cannot be used: ${what}. Try again later; the fault is the provider's to mend.`,
    { ...options, details: { fault } },
  );
}
