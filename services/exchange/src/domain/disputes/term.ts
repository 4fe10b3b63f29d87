/** By when a dispute has to be answered, and what its passing means. */
import { type Alarm, alarmTaken, nextAlarm, nextAlarmAt } from '@darcha/legal-clock/alarms.ts';
import { whereKnown } from '@darcha/legal-clock/clock.ts';
import { type Clock, type ClockRules, startClock } from '@darcha/legal-clock/legal-clock.ts';
import type { Dispute } from './dispute.ts';

/**
 * Law "On appeals of natural and legal persons", ZRU-445 of 11 September 2017: an application or complaint is answered within
 * fifteen days of its receipt (within one month where further study is needed, which nobody has asked for here yet).
 */
const term = { days: 15, kind: 'calendar' } as const;
const rules: ClockRules = {
  silence: 'escalate',
  escalation: [{ to: 'official', before: { days: 2, kind: 'working' } }],
};

/** The clock of a dispute that reaches its agency at an instant. */
export function answerClock(openedAt: Date): Clock {
  return startClock(term, rules, openedAt);
}

/** When somebody has to be told of the term next; undefined for an answered dispute and when all were told. */
export function dueAt({ state, clock }: Pick<Dispute, 'state' | 'clock'>): Date | undefined {
  return clock && state.kind === 'open' ? nextAlarmAt(clock) : undefined;
}

/** The dispute once all that is due of its term was acted upon; undefined when nothing is. */
export function reminded(dispute: Dispute, now: Date): Dispute | undefined {
  let next = dispute;
  for (let alarm = dueAlarm(next, now); alarm && next.clock; alarm = dueAlarm(next, now)) {
    const overdue = alarm.kind === 'escalation' && alarm.step.to === 'head';
    next = { ...next, clock: alarmTaken(next.clock), ...(overdue && { overdue }) };
  }
  return next === dispute ? undefined : next;
}

/** None where the calendar does not reach so far. */
function dueAlarm({ state, clock }: Dispute, now: Date): Alarm | undefined {
  const alarm = clock && state.kind === 'open' ? whereKnown(() => nextAlarm(clock)) : undefined;
  return alarm && alarm.at <= now ? alarm : undefined;
}
