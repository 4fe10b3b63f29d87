import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { guide as contract, MethodsOf } from '@darcha/proto/contracts.ts';
import { readAnswers } from '../domain/guide/answers.ts';
import { guide } from '../domain/guide/guide.ts';
import type { Keeper } from '../keeper.ts';
import { bounded, fromWireAudience } from './wire.ts';
import { toGuideAnswered, toGuideOutcome, toGuideQuestion } from './wire-guide.ts';

const maxCode = 64;

/** What applies by these answers, which are neither kept nor logged. Errors: `request-invalid`, `service-unknown`. */
export function askGuide(keeper: Keeper): Handler<MethodsOf<typeof contract>['AskGuide']> {
  return async (request) => {
    const snapshot = keeper.current();
    const choice = {
      event: bounded('/event', request.event, maxCode),
      audience: fromWireAudience(request.audience),
      services: request.services.map((id, index) => bounded(`/services/${index}`, id, maxCode)),
    };
    const { questions, answered, outcomes } = guide(snapshot, choice, readAnswers(request.answersJson, snapshot));
    return {
      questions: questions.map(toGuideQuestion),
      answered: answered.map(toGuideAnswered),
      outcomes: outcomes.map(toGuideOutcome),
      edition: snapshot.edition,
    };
  };
}
