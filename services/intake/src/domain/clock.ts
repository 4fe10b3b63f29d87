/** The clock of a decision's legal term: by which rules it runs, and what each step makes of it. */
import { nextAlarmAt } from '@darcha/legal-clock/alarms.ts';
import { parseTerm, tashkentDay } from '@darcha/legal-clock/clock.ts';
import { deadlineOf } from '@darcha/legal-clock/counting.ts';
import {
  type Clock,
  type ClockRules,
  type Escalation,
  resumeClock,
  startClock,
  stopClock,
} from '@darcha/legal-clock/legal-clock.ts';
import type { Passport, Escalation as WrittenEscalation } from '@darcha/proto/passport.ts';
import type { Application, Status } from './application.ts';
import { erasureDueAt } from './erasure-delay.ts';
import type { Occurrence } from './event.ts';
import { reviewDueAt } from './hold.ts';
import { isAwaited, type Part } from './parts.ts';
import { signaturesUntil } from './signing.ts';
import { decideWithin, draftNoticeMs } from './terms.ts';

/** Somebody above the official, who answers for a decision since the term was about to pass or has passed. */
export interface Escalated {
  to: 'head' | 'higher-body';
  agency: string;
  at: Date;
}

/** Who is told where the passport says nothing. */
const usual: readonly WrittenEscalation[] = [{ to: 'official', before: '1 working day' }];

export function rulesOf({ clock }: Pick<Passport, 'clock'>): ClockRules {
  const { silence = 'escalate', extension, escalation = usual } = clock ?? {};
  return { silence, ...(extension && { extension: parseTerm(extension.by) }), escalation: escalation.map(readStep) };
}

function readStep({ to, agency, before, after }: WrittenEscalation): Escalation {
  return {
    to,
    ...(agency !== undefined && { agency }),
    ...(before !== undefined && { before: parseTerm(before) }),
    ...(after !== undefined && { after: parseTerm(after) }),
  };
}

/** Begins with the submission; what was stopped for a correction goes on. */
export function submittedClock({ clock }: Application, passport: Passport, now: Date): Clock {
  return clock ? resumeClock(clock, now) : startClock(parseTerm(decideWithin(passport)), rulesOf(passport), now);
}

/** A clock after a step, the end of its term, and what is told of it; nothing for an application without a clock. */
export interface Turned {
  clock?: Clock;
  until?: Date;
  events: Occurrence[];
}

export function stopped({ clock }: Application, reason: 'correction' | 'register', now: Date): Turned {
  if (!clock) return { events: [] };
  const next = stopClock(clock, reason, now);
  const events = next === clock ? [] : [{ type: 'application.term-stopped', party: 'portal' } as const];
  return { clock: next, until: deadlineOf(next, now), events };
}

export function resumed({ clock }: Application, now: Date): Turned {
  if (!clock) return { events: [] };
  const next = resumeClock(clock, now);
  const until = deadlineOf(next, now);
  return { clock: next, until, events: next === clock ? [] : [resumption(until)] };
}

/** What is told when a stopped clock goes on. */
export function resumption(until: Date): Occurrence {
  return { type: 'application.term-resumed', party: 'portal', fillings: { lastDay: lastDayOf(until) } };
}

/** A term ends with a day: its last instant belongs to the last day. */
export function lastDayOf(until: Date): string {
  return tashkentDay(new Date(until.getTime() - 1));
}

const expiring: ReadonlySet<Status['kind']> = new Set(['draft', 'returned', 'ready-for-collection']);
const running: ReadonlySet<Status['kind']> = new Set([
  'submitted',
  'waiting-for-register',
  'waiting-for-scan',
  'under-examination',
]);

/** True where the portal ends the application when the term of its state has run out. */
export function isExpiring(status: Status): boolean {
  return expiring.has(status.kind);
}

/** When the portal has to do something because time has passed; undefined for never. */
export function dueAt({
  status,
  clock,
  parts,
  keptUntil,
  signing,
  hold,
  erasureDelay,
}: Pick<Application, 'status' | 'clock' | 'parts' | 'keptUntil' | 'signing' | 'hold' | 'erasureDelay'>):
  | Date
  | undefined {
  // What is held is not looked at again until somebody is to be told: it keeps no place in a round of the sweep.
  if (keptUntil) return hold ? reviewDueAt(hold) : erasureDueAt({ keptUntil, ...(erasureDelay && { erasureDelay }) });
  const signed = signaturesUntil({ status, signing });
  const own = dueInState({ status, ...(clock && { clock }), ...(parts && { parts }) });
  return signed && own ? new Date(Math.min(signed.getTime(), own.getTime())) : own;
}

function dueInState({ status, clock, parts }: Pick<Application, 'status' | 'clock' | 'parts'>): Date | undefined {
  if (status.kind === 'draft' && !status.noticedAt) return new Date(status.until.getTime() - draftNoticeMs);
  if ('until' in status && isExpiring(status)) return status.until;
  const own = clock && running.has(status.kind) ? nextAlarmAt(clock) : undefined;
  const ofPart = status.kind === 'under-examination' ? partDueAt(parts) : undefined;
  return own && ofPart ? new Date(Math.min(own.getTime(), ofPart.getTime())) : (own ?? ofPart);
}

/** When the first term of a part passes that was not acted upon; undefined for never. */
export function partDueAt(parts: readonly Part[] = []): Date | undefined {
  const terms = parts.flatMap((part) => (isAwaited(part) && part.clock ? (nextAlarmAt(part.clock) ?? []) : []));
  return terms.toSorted((a, b) => a.getTime() - b.getTime())[0];
}

/** The clock of what is to be decided yet; undefined once it is. */
export function clockInForce({ status, clock }: Pick<Application, 'status' | 'clock'>): Clock | undefined {
  return running.has(status.kind) || status.kind === 'returned' ? clock : undefined;
}
