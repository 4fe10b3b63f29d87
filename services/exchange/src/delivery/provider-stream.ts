/** One open stream of a provider, as the exchange sees it. */
import { DomainError } from '@darcha/kit/errors.ts';
import { Queue } from '@darcha/kit/queue.ts';
import type { Errand, SignedBytes } from './errand.ts';

export interface ProviderStream {
  readonly provider: string;
  readonly recordTypes: ReadonlySet<string>;
  /** Questions to be written down the stream; ends when the stream is to end, with the reason when it was cut off. */
  readonly questions: Queue<SignedBytes>;
  /** Questions that wait for their answer, by their id. */
  readonly underWay: Map<string, Errand>;
  /** Answers that nobody waited for: late ones, and those to questions never put. */
  strays: number;
  delivered: number;
  received: number;
}

/** Answers may cross a failed-over question now and then; beyond this the provider is not well-behaved. */
const unaskedAllowed = 16;

export function openStream(provider: string, recordTypes: Iterable<string>): ProviderStream {
  return {
    provider,
    recordTypes: new Set(recordTypes),
    questions: new Queue(),
    underWay: new Map(),
    strays: 0,
    delivered: 0,
    received: 0,
  };
}

/** Writes a question down the stream. */
export function hand(stream: ProviderStream, errand: Errand): void {
  stream.underWay.set(errand.id, errand);
  stream.delivered += 1;
  errand.carrier = stream;
  stream.questions.push(errand.message);
  errand.put();
}

/** Takes an answer; throws `answers-unasked` when a provider sends more of them than it got questions. */
export function takeAnswer(stream: ProviderStream, questionId: string, answer: SignedBytes): Errand | undefined {
  stream.received += 1;
  if (stream.received > stream.delivered + unaskedAllowed) {
    throw new DomainError(
      'invalid',
      'answers-unasked',
      'The stream was closed: it carried more answers than questions. Answer each question once.',
    );
  }
  const errand = stream.underWay.get(questionId);
  if (!errand) {
    stream.strays += 1;
    return undefined;
  }
  stream.underWay.delete(questionId);
  errand.carrier = undefined;
  errand.answered(answer);
  return errand;
}
