/** Ask: rules, delivery, log, in this order. Whatever happens to a question is in the log before the asker hears of it. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError, isDomainError } from '@darcha/kit/errors.ts';
import type { AskRequest } from '@darcha/proto/gen/darcha/exchange/v1/AskRequest.ts';
import type { AskResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/AskResponse.ts';
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import type { Counted, Quotas } from '../agreements/quotas.ts';
import { verdictOf } from '../domain/errors.ts';
import type { Park } from '../parking/park.ts';
import type { Receipt } from '../store/log-store.ts';
import type { Providers } from './ask-provider.ts';
import { type RecordDependencies, record } from './ask-record.ts';
import { type Allowed, applyRules, type RulesDependencies } from './ask-rules.ts';
import { type Matter, openMatter } from './matter.ts';
import { callingMember } from './members.ts';
import type { Refusals } from './refusals.ts';
import { serverTiming, toTimings } from './stages.ts';
import { toQuotaStanding, toReceipt } from './wire.ts';

export interface AskDependencies extends RulesDependencies, RecordDependencies {
  quotas: Quotas;
  providers: Providers;
  park: Park;
  refusals: Refusals;
}

export function ask(deps: AskDependencies): (request: AskRequest) => Promise<AskResponseInput> {
  return async ({ question: message }) => {
    const member = callingMember();
    deps.refusals.check(member);
    const matter = openMatter(member, message);
    try {
      const allowed = await applyRules(matter, deps);
      matter.stages.enter('quota');
      const counted = await countedFor(member, allowed, deps);
      const answer = await put(allowed, matter, counted, deps).catch((error: unknown) => wait(matter, error, deps));
      if ('parked' in answer) return answer;
      matter.answer = answer;
      const finding = { verdict: 'granted', code: `agreement:${counted.agreement.id}` } as const;
      const receipt = await record(matter, finding, deps);
      return {
        answer,
        receipt: toReceipt(receipt),
        timings: toTimings(matter.stages.spent()),
        ...(counted.standing && { quota: toQuotaStanding(counted.standing) }),
      };
    } catch (error) {
      // Nothing can be logged about a log that cannot be written, and nothing is about what is not taken in.
      if (isDomainError(error, 'log-unavailable') || isDomainError(error, 'refusals-exhausted')) throw error;
      const receipt = await recordFailure(matter, error, deps);
      throw placed(error, receipt, serverTiming(matter.stages.spent()));
    } finally {
      if (matter.inHand && matter.question) deps.inHand.delete(matter.question.id);
    }
  };
}

/** Whoever asks beyond a quota does nothing wrong, and many ask through one member: the others of its questions are not held up by it. */
async function countedFor(member: string, allowed: Allowed, { quotas, refusals }: AskDependencies): Promise<Counted> {
  const beyond = `${member} ${allowed.agreements[0].id}`;
  refusals.check(beyond);
  try {
    return await quotas.count({ ...allowed, recordType: allowed.recordType.id });
  } catch (error) {
    if (isDomainError(error, 'quota-exhausted')) refusals.count(beyond);
    throw error;
  }
}

async function wait(matter: Matter, error: unknown, { park }: AskDependencies) {
  const { parkedAt, answerBy, code } = await park(matter, error);
  return { parked: { parkedAt: parkedAt.toISOString(), answerBy: answerBy.toISOString(), code } };
}

/** What its provider has heard of counts, whatever came of it; what did not reach the provider is given back. */
async function put(
  allowed: Allowed,
  matter: Matter,
  counted: Counted,
  { providers }: AskDependencies,
): Promise<SignedMessage> {
  try {
    return await providers.ask(allowed, matter, currentContext()?.deadline ?? Date.now());
  } catch (error) {
    if (!matter.put) await counted.giveBack();
    throw error;
  }
}

async function recordFailure(matter: Matter, error: unknown, deps: AskDependencies): Promise<Receipt> {
  // The id belongs to the question that came first, and an answer that is not given out is not part of the entry.
  if (isDomainError(error, 'question-replayed')) matter.ownsId = false;
  delete matter.answer;
  const finding = verdictOf(error);
  if (finding.verdict === 'denied' && finding.code !== 'quota-exhausted') deps.refusals.count(matter.peer);
  return record(matter, finding, deps);
}

/** The error with the place in the log that tells of it. */
function placed(error: unknown, { position }: Receipt, timings: string): unknown {
  if (!(error instanceof DomainError)) return error;
  const { kind, code, message, party, faults, details } = error;
  return new DomainError(kind, code, message, {
    ...(party !== undefined && { party }),
    faults,
    details: { ...details, logPosition: String(position), timings },
    cause: error,
  });
}
