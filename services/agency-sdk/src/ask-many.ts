/** Asking many questions in one call; their outcomes come in the order they are ready. */
import { DomainError, type ErrorKind } from '@darcha/kit/errors.ts';
import { inFrames } from '@darcha/kit/frames.ts';
import type { AskFailure } from '@darcha/proto/gen/darcha/exchange/v1/AskFailure.ts';
import type { AskManyRequestInput } from '@darcha/proto/gen/darcha/exchange/v1/AskManyRequest.ts';
import type { AskOutcome } from '@darcha/proto/gen/darcha/exchange/v1/AskOutcome.ts';
import { type AskDependencies, type Asked, believe, signQuestion } from './ask.ts';
import type { Asking, Outcome } from './types.ts';

/** Signed and sent together; what an asking weighs is not known before, and a question has at most 16 KiB. */
const unsigned = { items: 8, bytes: Number.MAX_SAFE_INTEGER, sizeOf: () => 0 };

export function createAskMany({ exchanges, signer, verifier }: AskDependencies) {
  return async function* (askings: Iterable<Asking> | AsyncIterable<Asking>): AsyncGenerator<Outcome, void, void> {
    const underWay = new Map<number, Asked<Asking>>();
    const questions = async function* (): AsyncGenerator<AskManyRequestInput, void, void> {
      let number = 0;
      for await (const together of inFrames(eachOf(askings), unsigned)) {
        const asked = await Promise.all(together.map((asking) => signQuestion(asking, signer)));
        for (const one of asked) underWay.set(++number, one);
        yield { questions: asked.map(({ question }) => question) };
      }
    };
    const { exchange } = await exchanges.reach('an exchange for many questions', async (instance) => instance);
    for await (const { outcomes } of exchange.askMany(questions())) {
      for (const outcome of outcomes) {
        const asked = underWay.get(outcome.number);
        if (!asked) continue;
        underWay.delete(outcome.number);
        yield await outcomeOf(outcome, asked);
      }
    }
    for (const { asking } of underWay.values()) yield { asking, error: unanswered() };
  };

  async function outcomeOf({ answered, failure }: AskOutcome, asked: Asked<Asking>): Promise<Outcome> {
    const { asking } = asked;
    if (failure) return { asking, error: errorOf(failure) };
    if (!answered) return { asking, error: unanswered() };
    try {
      return { asking, answered: await believe(answered, asked, verifier) };
    } catch (error) {
      if (error instanceof DomainError) return { asking, error };
      throw error;
    }
  }
}

async function* eachOf<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, void> {
  for await (const item of items) yield item;
}

export function errorOf({ kind, code, message, party, details, faults }: AskFailure): DomainError {
  return new DomainError(kind as ErrorKind, code, message, { party, details, faults });
}

function unanswered(): DomainError {
  return new DomainError('unavailable', 'outcome-missing', 'The exchange did not say what became of it. Ask again.');
}
