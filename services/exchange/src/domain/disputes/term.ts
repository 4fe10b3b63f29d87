/** By when a dispute has to be answered, and what its passing means. */
import { DomainError } from '@darcha/kit/errors.ts';
import { type Alarm, alarmTaken, nextAlarm, nextAlarmAt } from '@darcha/legal-clock/alarms.ts';
import { whereKnown } from '@darcha/legal-clock/clock.ts';
import {
  type Clock,
  type ClockRules,
  type ExtensionRefusal,
  extendClock,
  extensionRefusal,
  startClock,
} from '@darcha/legal-clock/legal-clock.ts';
import type { Dispute } from './dispute.ts';

/**
 * Law "On appeals of natural and legal persons", ZRU-445 of 11 September 2017: an application or complaint is answered within
 * fifteen days of its receipt, and within one month where further study is needed.
 */
const term = { days: 15, kind: 'calendar' } as const;
const rules: ClockRules = {
  silence: 'escalate',
  // Both together are no more than a month has, but in February.
  extension: { days: 15, kind: 'calendar' },
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

/** The dispute with a longer term, of which the person is given notice by it; throws `dispute-not-extended`. */
export function extended(dispute: Dispute, text: string, now: Date): Dispute {
  const { clock, position } = dispute;
  const days = clock?.rules.extension?.days ?? 0;
  const why = clock ? extensionRefusal(clock, { days, at: now }) : 'extension-none';
  if (!clock || why) throw notExtended(whyNot[why ?? 'extension-none']);
  return {
    ...dispute,
    clock: extendClock(clock, { days, at: now, notice: `dispute:${position}` }),
    extension: { text },
  };
}

const whyNot: Record<ExtensionRefusal, string> = {
  'extension-none': 'it has none that can be. Answer as soon as you can',
  'extension-used': 'it was extended before. Answer by the day the wait tells',
  'extension-too-long': 'it has none that can be. Answer as soon as you can',
  'extension-stopped': 'it is stopped. Answer as soon as you can',
  'extension-late': 'it has passed. Answer as soon as you can',
};

export function notExtended(why: string): DomainError {
  return new DomainError('wrong-state', 'dispute-not-extended', `The term for the answer is not extended: ${why}.`);
}

/** None where the calendar does not reach so far. */
function dueAlarm({ state, clock }: Dispute, now: Date): Alarm | undefined {
  const alarm = clock && state.kind === 'open' ? whereKnown(() => nextAlarm(clock)) : undefined;
  return alarm && alarm.at <= now ? alarm : undefined;
}
