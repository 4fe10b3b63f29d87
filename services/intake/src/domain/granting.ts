/** What an application becomes when it is approved, by whomever. */
import { deadline, parseTerm } from '@darcha/legal-clock/clock.ts';
import type { Decision, Reasons, Status } from './application.ts';
import { lastDayOf } from './clock.ts';
import type { Completion, World } from './command.ts';
import { collectWithin } from './terms.ts';
import type { EventType } from './texts/events.ts';

/** Issued online, or ready for collection at an office; and the event that tells it. */
export function granted(
  common: { submittedAt: Date; decision: Decision },
  completion: Completion,
  { now, passport }: World,
  given?: Reasons,
): { status: Status; type: EventType } {
  const reasons = given && { reasons: given };
  if ('issued' in completion) {
    const status: Status = { kind: 'issued', ...common, secret: { issued: completion.issued, ...reasons } };
    return { status, type: 'application.issued' };
  }
  const { office, code, facts } = completion.collection;
  const until = deadline(now, parseTerm(collectWithin(passport)));
  const secret = { code, facts, ...reasons };
  const kept = { until, office, lastDay: lastDayOf(until), wrongCodes: 0, secret };
  return { status: { kind: 'ready-for-collection', ...common, ...kept }, type: 'application.ready-for-collection' };
}
