/** What goes off by itself before, at and after the end of a term. */

import { beginOf, lastDayAfter, numberAt, startOfDay, type Term } from './clock.ts';
import { deadlineOf, isStopped } from './counting.ts';
import type { Clock, Escalation } from './legal-clock.ts';
import { dayAfter, uzbekistan, type WorkingDays, whereKnown } from './working-days.ts';

export type Alarm =
  | { kind: 'escalation'; at: Date; step: Escalation }
  /** The term has passed, and the law takes it for a decision. */
  | { kind: 'silence'; at: Date; means: 'approve' | 'refuse' };

/**
 * The next thing that happens by itself, perhaps long due; undefined while the clock is stopped and when nothing is left. Each
 * goes off once for an end of the term: when the end moves, those before it go off again. Throws a RangeError when it would
 * fall into a year whose days off are not known.
 */
export function nextAlarm(clock: Clock, calendar: WorkingDays = uzbekistan): Alarm | undefined {
  if (isStopped(clock)) return undefined;
  const end = deadlineOf(clock, new Date(clock.start), calendar);
  let skipped = clock.told?.deadline === end.toISOString() ? clock.told.alarms : 0;
  for (const alarm of alarms(clock, end, calendar)) if (skipped-- <= 0) return alarm;
  return undefined;
}

/** When that is. What lies beyond the calendar is looked at again when the calendar ends: by then it must have been carried on. */
export function nextAlarmAt(clock: Clock, calendar: WorkingDays = uzbekistan): Date | undefined {
  const known = whereKnown(() => ({ at: nextAlarm(clock, calendar)?.at }));
  return known ? known.at : startOfDay(dayAfter(calendar.coveredUntil()));
}

/** The clock after its next alarm was acted upon. */
export function alarmTaken(clock: Clock, calendar: WorkingDays = uzbekistan): Clock {
  const deadline = deadlineOf(clock, new Date(clock.start), calendar).toISOString();
  const taken = clock.told?.deadline === deadline ? clock.told.alarms : 0;
  return { ...clock, told: { deadline, alarms: taken + 1 } };
}

/** In order of time. Those after the end are reckoned only when they are asked for: the calendar may not reach so far. */
function* alarms(clock: Clock, end: Date, calendar: WorkingDays): Generator<Alarm> {
  const { escalation, silence } = clock.rules;
  const last = numberAt(end) - 1;
  const first = numberAt(new Date(clock.start));
  const told = (step: Escalation, at: Date): Alarm => ({ kind: 'escalation', at, step });
  const inOrder = (reckoned: Alarm[]) => reckoned.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const before = escalation.flatMap((step) =>
    step.before ? [told(step, beginOf(dayBefore(last, step.before, first, calendar) + 1))] : [],
  );
  yield* inOrder(before);
  const then = escalation.filter((step) => !step.before && !step.after);
  if (silence === 'escalate' && !then.some(({ to }) => to === 'head')) yield told({ to: 'head' }, end);
  yield* then.map((step) => told(step, end));
  if (silence !== 'escalate') yield { kind: 'silence', at: end, means: silence };
  const after = escalation.flatMap((step) =>
    step.after ? [told(step, beginOf(lastDayAfter(last, step.after, calendar) + 1))] : [],
  );
  yield* inOrder(after);
}

/** So long before a day, and never before the first. */
function dayBefore(last: number, { days, kind }: Term, first: number, calendar: WorkingDays): number {
  let day = last;
  for (let left = days; left > 0 && day > first; ) {
    day -= 1;
    if (kind === 'calendar' || calendar.works(day)) left -= 1;
  }
  return day;
}
