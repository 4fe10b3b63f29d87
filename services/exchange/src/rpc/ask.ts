/** Ask: rules, delivery, log, in this order. Whatever happens to a question is in the log before the asker hears of it. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError, isDomainError } from '@darcha/kit/errors.ts';
import type { AskRequest } from '@darcha/proto/gen/darcha/exchange/v1/AskRequest.ts';
import type { AskResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/AskResponse.ts';
import { verdictOf } from '../domain/errors.ts';
import type { Receipt } from '../store/log-store.ts';
import type { Providers } from './ask-provider.ts';
import { type RecordDependencies, record } from './ask-record.ts';
import { applyRules, type RulesDependencies } from './ask-rules.ts';
import { type Matter, openMatter } from './matter.ts';
import { callingMember } from './members.ts';
import { toReceipt } from './wire.ts';

export interface AskDependencies extends RulesDependencies, RecordDependencies {
  providers: Providers;
}

export function ask(deps: AskDependencies): (request: AskRequest) => Promise<AskResponseInput> {
  return async ({ question: message }) => {
    const matter = openMatter(callingMember(), message);
    try {
      const allowed = await applyRules(matter, deps);
      const deadline = currentContext()?.deadline ?? Date.now();
      matter.answer = await deps.providers.ask(allowed, matter, deadline);
      const finding = { verdict: 'granted', code: `agreement:${allowed.agreement.id}` } as const;
      const receipt = await record(matter, finding, deps);
      return { answer: matter.answer, receipt: toReceipt(receipt) };
    } catch (error) {
      // Nothing can be logged about a log that cannot be written.
      if (isDomainError(error, 'log-unavailable')) throw error;
      throw placed(error, await recordFailure(matter, error, deps));
    } finally {
      if (matter.inHand && matter.question) deps.inHand.delete(matter.question.id);
    }
  };
}

async function recordFailure(matter: Matter, error: unknown, deps: AskDependencies): Promise<Receipt> {
  // The id belongs to the question that came first, and an answer that is not given out is not part of the entry.
  if (isDomainError(error, 'question-replayed')) matter.ownsId = false;
  delete matter.answer;
  return record(matter, verdictOf(error), deps);
}

/** The error with the place in the log that tells of it. */
function placed(error: unknown, { position }: Receipt): unknown {
  if (!(error instanceof DomainError)) return error;
  const { kind, code, message, party, faults, details } = error;
  return new DomainError(kind, code, message, {
    ...(party !== undefined && { party }),
    faults,
    details: { ...details, logPosition: String(position) },
    cause: error,
  });
}
