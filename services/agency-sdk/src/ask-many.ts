/** Asking many questions in one call; their outcomes come in the order they are ready. */
import { DomainError, type ErrorKind } from '@darcha/kit/errors.ts';
import type { AskFailure } from '@darcha/proto/gen/darcha/exchange/v1/AskFailure.ts';
import type { AskManyRequestInput } from '@darcha/proto/gen/darcha/exchange/v1/AskManyRequest.ts';
import type { AskManyResponse } from '@darcha/proto/gen/darcha/exchange/v1/AskManyResponse.ts';
import { type AskDependencies, type Asked, believe, signQuestion } from './ask.ts';
import type { Asking, Outcome } from './types.ts';

export function createAskMany({ exchanges, signer, verifier }: AskDependencies) {
  return async function* (askings: Iterable<Asking> | AsyncIterable<Asking>): AsyncGenerator<Outcome, void, void> {
    const underWay = new Map<number, Asked<Asking>>();
    const questions = async function* (): AsyncGenerator<AskManyRequestInput, void, void> {
      let number = 0;
      for await (const asking of askings) {
        const asked = await signQuestion(asking, signer);
        underWay.set(++number, asked);
        yield { question: asked.question };
      }
    };
    const { exchange } = await exchanges.reach('an exchange for many questions', async (instance) => instance);
    for await (const response of exchange.askMany(questions())) {
      const asked = underWay.get(response.number);
      if (!asked) continue;
      underWay.delete(response.number);
      yield await outcomeOf(response, asked);
    }
    for (const { asking } of underWay.values()) yield { asking, error: unanswered() };
  };

  async function outcomeOf({ answered, failure }: AskManyResponse, asked: Asked<Asking>): Promise<Outcome> {
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

export function errorOf({ kind, code, message, party, details, faults }: AskFailure): DomainError {
  return new DomainError(kind as ErrorKind, code, message, { party, details, faults });
}

function unanswered(): DomainError {
  return new DomainError('unavailable', 'outcome-missing', 'The exchange did not say what became of it. Ask again.');
}
