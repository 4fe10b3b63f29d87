/** One open stream of a provider, as the exchange sees it. */
import { DomainError } from '@darcha/kit/errors.ts';
import { Queue } from '@darcha/kit/queue.ts';
import type { Errand, SignedBytes } from './errand.ts';
import type { Way } from './way.ts';

/** Exactly one of them. */
export type Outgoing = { question: SignedBytes } | { probe: { id: string } };

/** What a provider said when it opened its stream. */
export interface Greeting {
  recordTypes: Iterable<string>;
  takesSeveral: boolean;
}

export interface ProviderStream extends Way {
  /** True when several questions may go in one message. */
  readonly takesSeveral: boolean;
  /** What is to be written down the stream; ends when the stream is to end, with the reason when it was cut off. */
  readonly outgoing: Queue<Outgoing>;
  /** Answers that nobody waited for: late ones, and those to questions never put. */
  strays: number;
  delivered: number;
  received: number;
}

/** Answers may cross a failed-over question now and then; beyond this the provider is not well-behaved. */
const unaskedAllowed = 16;

export function openStream(provider: string, { recordTypes, takesSeveral }: Greeting): ProviderStream {
  const outgoing = new Queue<Outgoing>();
  const stream: ProviderStream = {
    provider,
    recordTypes: new Set(recordTypes),
    takesSeveral,
    outgoing,
    underWay: new Map(),
    restsUntil: 0,
    strays: 0,
    delivered: 0,
    received: 0,
    carry: ({ message }) => {
      stream.delivered += 1;
      outgoing.push({ question: message });
    },
    end: (failure) => outgoing.end(failure),
  };
  return stream;
}

/** Takes an answer; throws `answers-unasked` when a provider sends more of them than it got questions. */
export function takeAnswer(stream: ProviderStream, questionId: string): Errand | undefined {
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
  return errand;
}
