/** The clock of a decision in the contract's shape. */
import { whereKnown } from '@darcha/legal-clock/clock.ts';
import { deadlineOf, isStopped, remainingDays, stoppedDays } from '@darcha/legal-clock/counting.ts';
import { explainInAll } from '@darcha/legal-clock/explain.ts';
import { type Clock, extensionRefusal } from '@darcha/legal-clock/legal-clock.ts';
import type { ClockInput } from '@darcha/proto/gen/darcha/intake/v1/Clock.ts';
import type { ClockExtensionInput } from '@darcha/proto/gen/darcha/intake/v1/ClockExtension.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { Application } from '../domain/application.ts';
import { clockInForce } from '../domain/clock.ts';
import type { Actor } from '../domain/command.ts';
import { inAllAsWritten } from '../domain/texts/render.ts';

/** Absent where nothing is to be decided. */
export function toWireClock(application: Application, actor: Actor, now: Date): ClockInput | null {
  const clock = clockInForce(application);
  if (!clock) return null;
  const { term, start, stops, rules } = clock;
  const { agency, escalated } = application;
  return {
    term: `${term.days} ${term.kind === 'working' ? 'working ' : ''}${term.days === 1 ? 'day' : 'days'}`,
    startedAt: start,
    stopped: isStopped(clock),
    stoppedDays: stoppedDays(clock, now),
    stops: stops.map(({ reason, at, until = '' }) => ({ reason, at, until })),
    extension: extensionOf(clock, application),
    silence: rules.silence,
    answers: escalated?.to ?? 'official',
    answersAgency: escalated?.agency ?? agency,
    // Where the calendar does not reach so far an application is shown all the same.
    ...(whereKnown(() => reckoned(clock, application, actor, now)) ?? { explanation: null }),
  };
}

/** What the calendar of days off is needed for. */
function reckoned(clock: Clock, { agency }: Application, actor: Actor, now: Date): ClockInput {
  const deadline = deadlineOf(clock, now);
  const ofAuthority = actor.role === 'official' && actor.agency === agency;
  const extendable = ofAuthority && !extensionRefusal(clock, { days: 1, at: now });
  return {
    deadline: deadline.toISOString(),
    remainingDays: remainingDays(clock, now),
    overdue: !isStopped(clock) && deadline <= now,
    explanation: toWireText(explainInAll(clock, now)),
    extendableDays: extendable ? (clock.rules.extension?.days ?? 0) : 0,
  };
}

function extensionOf({ extensions }: Clock, { extension }: Application): ClockExtensionInput | null {
  const [extended] = extensions;
  if (!extended) return null;
  const { days, at, notice } = extended;
  const reasons = extension ? toWireText(inAllAsWritten(extension.reasons)) : null;
  return { days, at, notice: Number(notice.slice('event:'.length)), reasons };
}
