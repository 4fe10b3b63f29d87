/**
 * Whether an application went as the law wants it, by nothing but what the public API tells of it and the passport's terms: the
 * clock of its decision is run once more along the timeline, and whoever was to be told must have been, in order and in time.
 */
import { alarmTaken, nextAlarm } from '@darcha/legal-clock/alarms.ts';
import { deadlineOf } from '@darcha/legal-clock/counting.ts';
import { type Clock, extendClock, resumeClock, startClock, stopClock } from '@darcha/legal-clock/legal-clock.ts';
import { createPartsWatch } from './judge-parts.ts';
import type { Law } from './laws.ts';

export interface Waiting {
  party: string;
  code: string;
  reason: string;
  until?: string;
}

/** An application as its applicant sees it. */
export interface Seen {
  number: string;
  service: string;
  serviceVersion: number;
  state: string;
  createdAt: string;
  wait?: Waiting;
  clock?: { overdue?: boolean; answers: { who: string } };
  resultCode?: string;
  decision?: { outcome: string; by: string; reasons?: string };
}

/** An event of its timeline. */
export interface Told {
  sequence: number;
  type: string;
  at: string;
  party: string;
  text: string;
  state: string;
  wait?: Waiting;
}

/** What became of the term of its decision. */
export type Term = 'none' | 'kept' | 'extended' | 'escalated' | 'silence' | 'given up' | 'running' | 'overdue, told';

export interface Verdict {
  faults: string[];
  term: Term;
  /** From the submission to the decision; undefined without one. */
  days?: number;
}

export interface Judging {
  law: Law;
  now: Date;
  /** How long after an instant of the law the portal may act, milliseconds. */
  slackMs: number;
}

const finals = new Set(['collected', 'issued', 'revoked', 'rejected', 'withdrawn', 'expired']);
const inHand = new Set(['submitted', 'waiting-for-register', 'waiting-for-scan', 'under-examination']);
const deciding = new Set([
  ...['application.issued', 'application.ready-for-collection', 'application.rejected'],
  ...['application.silence-approved', 'application.silence-refused'],
]);
const rankTold: Record<string, string> = {
  'application.official-reminded': 'official',
  'application.escalated-to-head': 'head',
  'application.escalated-to-higher-body': 'higher-body',
};
const expiries = new Set([
  ...['application.draft-expired', 'application.correction-expired', 'application.collection-expired'],
]);

export function judge(application: Seen, timeline: readonly Told[], judging: Judging): Verdict {
  const faults = [...orderFaults(application, timeline), ...holderFaults(application, judging)];
  const term = runClock(timeline, judging, faults);
  return { ...term, faults: faults.map((fault) => `${application.number} (${application.service}): ${fault}`) };
}

/** No gaps, no going back in time, a sentence for everything, an end that is the end. */
function orderFaults({ state }: Seen, timeline: readonly Told[]): string[] {
  const faults: string[] = [];
  for (const [i, told] of timeline.entries()) {
    const before = timeline[i - 1];
    if (told.sequence !== i + 1) faults.push(`event ${i + 1} of the timeline has the number ${told.sequence}`);
    if (before && told.at < before.at) faults.push(`${told.type} is told as of before ${before.type}`);
    if (told.text.length < 10) faults.push(`${told.type} is told without words`);
    if (before && finals.has(before.state) && !finals.has(told.state)) faults.push(`${told.type} came after the end`);
    if (finals.has(told.state) === (told.wait !== undefined))
      faults.push(`${told.type} does not say who is waited for`);
  }
  if (timeline[0]?.type !== 'application.begun') faults.push('the timeline does not begin with the beginning');
  const last = timeline.at(-1)?.state;
  if (last !== state) faults.push(`it is ${state}, its timeline says ${last}`);
  return faults;
}

/** What is not at its end has somebody who must act, a reason, and a term that has not passed unnoticed. */
function holderFaults({ state, wait, clock, decision, resultCode }: Seen, { now, slackMs }: Judging): string[] {
  if (finals.has(state)) {
    const faults = wait ? [`it is ${state} and still waits for ${wait.party}`] : [];
    if (clock) faults.push(`it is ${state} and its clock still runs`);
    if ((state === 'issued' || state === 'collected') && !resultCode) faults.push(`it is ${state} without a result`);
    if (state === 'rejected' && !decision?.reasons) faults.push('it was rejected without reasons');
    return faults;
  }
  if (!wait) return [`it is ${state} and nobody is said to have it`];
  const faults: string[] = [];
  if (!/^(applicant|portal|(agency|register):[a-z-]+)$/.test(wait.party)) faults.push(`its holder is "${wait.party}"`);
  if (wait.reason.length < 10) faults.push('it waits without a reason');
  const late = wait.until === undefined ? 0 : now.getTime() - Date.parse(wait.until);
  if (wait.until === undefined) faults.push('it waits without a term');
  else if (late > slackMs && !inHand.has(state)) faults.push(`it is ${state}, and the term was ${wait.until}`);
  if (inHand.has(state) && !clock) faults.push(`it is ${state} without a clock`);
  if (clock?.overdue && clock.answers.who === 'official')
    faults.push('its term has passed and nobody above answers for it');
  return faults;
}

/** Runs the clock of the whole and those of its parts along the events. */
function runClock(timeline: readonly Told[], judging: Judging, faults: string[]): Omit<Verdict, 'faults'> {
  const { law, now, slackMs } = judging;
  const parts = createPartsWatch(law, slackMs, faults);
  let clock: Clock | undefined;
  let started = 0;
  // An instant that passed while the clock was stopped is acted upon when it goes on.
  let running = new Date(0);
  let before: Told | undefined;
  for (const told of timeline) {
    const at = new Date(told.at);
    const alarm = clock && nextAlarm(clock);
    const rank = rankTold[told.type];
    if (clock && rank) {
      const expected = alarm?.kind === 'escalation' ? alarm.step.to : alarm?.kind;
      if (expected !== rank) faults.push(`${told.type}, when it was the turn of ${expected ?? 'nobody'}`);
      else if (alarm) timely(told, later(alarm.at, running), slackMs, faults);
      clock = alarmTaken(clock);
    } else if (told.type.startsWith('application.silence-')) {
      if (alarm?.kind !== 'silence') faults.push(`${told.type}, where silence means nothing yet`);
      else timely(told, alarm.at, slackMs, faults);
      return { term: 'silence', days: daysBetween(started, at) };
    } else if (alarm && at.getTime() - later(alarm.at, running).getTime() > slackMs) {
      faults.push(`nobody was told of ${alarm.at.toISOString()} before ${told.type} at ${told.at}`);
      return { term: 'escalated' };
    }
    if (expiries.has(told.type)) timely(told, new Date(before?.wait?.until ?? 0), slackMs, faults);
    parts.see(told);
    if (clock && deciding.has(told.type)) return decidedTerm(clock, at, started);
    if (clock && finals.has(told.state)) return { term: 'given up' };
    if (told.type === 'application.submitted') {
      clock = startClock(law.decide, law.rules, at);
      started = at.getTime();
    }
    const next = clock && turned(clock, told, at, faults);
    if (next !== clock) running = at;
    clock = next;
    before = told;
  }
  if (!clock) return { term: 'none' };
  const left = nextAlarm(clock);
  if (left && now.getTime() - later(left.at, running).getTime() > slackMs)
    faults.push(`nobody was told of ${left.at.toISOString()}`);
  parts.end(now);
  return { term: deadlineOf(clock, now) <= now ? 'overdue, told' : 'running' };
}

function turned(clock: Clock, { type, sequence }: Told, at: Date, faults: string[]): Clock {
  if (type === 'application.term-stopped') return stopClock(clock, 'correction', at);
  if (type === 'application.term-resumed') return resumeClock(clock, at);
  if (type !== 'application.term-extended') return clock;
  try {
    return extendClock(clock, { days: clock.rules.extension?.days ?? 0, at, notice: `event:${sequence}` });
  } catch (error) {
    faults.push((error as Error).message);
    return clock;
  }
}

function decidedTerm(clock: Clock, at: Date, started: number): Omit<Verdict, 'faults'> {
  const days = daysBetween(started, at);
  if (at > deadlineOf(clock, at)) return { term: 'escalated', days };
  return { term: clock.extensions.length > 0 ? 'extended' : 'kept', days };
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}

/** Neither before an instant of the law nor much after it. */
export function timely({ type, at }: Told, due: Date, slackMs: number, faults: string[]): void {
  const late = Date.parse(at) - due.getTime();
  if (late < 0) faults.push(`${type} came at ${at}, before ${due.toISOString()}`);
  if (late > slackMs) faults.push(`${type} came at ${at}, long after ${due.toISOString()}`);
}

function daysBetween(from: number, to: Date): number {
  return (to.getTime() - from) / 86_400_000;
}
