/** One connection to an endpoint an agency exposes, as a way to it: lost as a stream is, and then made anew. */
import { outsideContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Client } from '@darcha/kit/rpc/client.ts';
import { isTransportError } from '@darcha/kit/rpc/details.ts';
import type { answering, MethodsOf } from '@darcha/proto/contracts.ts';
import { invalidAnswer } from '../domain/answer.ts';
import type { Delivery } from './delivery.ts';
import type { Errand } from './errand.ts';
import type { Way } from './way.ts';

export type AnsweringClient = Client<MethodsOf<typeof answering>>;

export interface EndpointWay extends Way {
  /** Resolves with the reason once the connection is lost. */
  readonly lost: Promise<unknown>;
}

export interface EndpointOptions {
  provider: string;
  recordTypes: readonly string[];
  client: AnsweringClient;
  delivery: Pick<Delivery, 'settle'>;
  /** How long a question may take, milliseconds. */
  answerWithinMs: number;
}

export function createEndpointWay({
  provider,
  client,
  delivery,
  answerWithinMs,
  ...options
}: EndpointOptions): EndpointWay {
  const { promise: lost, resolve: lose } = Promise.withResolvers<unknown>();
  const ask = async (errand: Errand) => {
    try {
      const { answer } = await client.answer({ question: errand.message }, { timeoutMs: answerWithinMs });
      if (!answer) throw invalidAnswer(provider, 'answer-missing', 'its endpoint gave none');
      delivery.settle(way, errand, () => errand.answered(answer));
    } catch (error) {
      if (isLost(error)) return lose(error);
      // A question that took too long has been told to its asker already.
      delivery.settle(way, errand, () => errand.failed(failureOf(provider, error)));
    }
  };
  const way: EndpointWay = {
    provider,
    recordTypes: new Set(options.recordTypes),
    underWay: new Map(),
    restsUntil: 0,
    lost,
    // The agency learns of the asker what the question says, and nothing of its call.
    carry: (errand) => void outsideContext(() => ask(errand)),
    end: lose,
  };
  return way;
}

/** True when the question may go another way. */
function isLost(error: unknown): boolean {
  if (!(error instanceof DomainError)) return false;
  if (error.kind === 'unavailable' || error.kind === 'circuit-open') return true;
  return isTransportError(error) && error.kind === 'cancelled';
}

function failureOf(provider: string, error: unknown): Error {
  if (!(error instanceof DomainError) || error.code === 'answer-invalid') return error as Error;
  if (error.code === 'transport-too-many') {
    return invalidAnswer(provider, 'message-too-large', 'it is too large', { cause: error });
  }
  return invalidAnswer(provider, 'endpoint-error', 'its endpoint ended the call with an error', { cause: error });
}
