/** The process of a passport: which part begins when, and what the parts come to together. */
import { alarmTaken } from '@darcha/legal-clock/alarms.ts';
import { parseTerm } from '@darcha/legal-clock/clock.ts';
import { deadlineOf } from '@darcha/legal-clock/counting.ts';
import { type Clock, resumeClock, startClock } from '@darcha/legal-clock/legal-clock.ts';
import type { Passport, ProcessStep } from '@darcha/proto/passport.ts';
import { partDueAt } from './clock.ts';
import {
  type DecidedPart,
  isAwaited,
  isOpen,
  type OpenPart,
  outcomeOf,
  type Part,
  waitingAgain,
  withPart,
} from './parts.ts';
import { decideWithin } from './terms.ts';

/** Code of the only step where the passport names none. */
export const onlyStep = 'decision';

/** The steps in which agencies decide; without a process one, by the authority. */
export function processOf(passport: Passport): readonly ProcessStep[] {
  return (
    passport.process ?? [
      {
        code: onlyStep,
        agency: passport.authority,
        title: passport.title,
        within: decideWithin(passport),
        basis: passport.clock?.basis ?? Object.keys(passport.basis)[0] ?? '',
      },
    ]
  );
}

/** Throws for a step the passport does not have: an application never changes its passport. */
export function stepIn(passport: Passport, code: string): ProcessStep {
  const step = processOf(passport).find((candidate) => candidate.code === code);
  if (!step) throw new Error(`${passport.id}@${passport.version} has no step ${code}`);
  return step;
}

/** True for the step whose official gives the facts of the result: the last one written. */
export function givesFacts(passport: Passport, code: string): boolean {
  return processOf(passport).at(-1)?.code === code;
}

export interface Beginning {
  now: Date;
  passport: Passport;
  /** Of the whole; also of the only part where the passport has no process. */
  until: Date;
  /** Of a part that begins. */
  territoryOf: (step: ProcessStep) => string | undefined;
}

/** All parts as they are before the first begins. */
export function partsFor(passport: Passport): Part[] {
  return processOf(passport).map(({ code, agency }) => ({ step: code, agency, kind: 'waiting' }));
}

/** Begins every part whose turn has come: those before it stand, and its agency is asked for no other. */
export function begun(parts: readonly Part[], beginning: Beginning): Part[] {
  let next = [...parts];
  for (const step of processOf(beginning.passport)) {
    const part = next.find((candidate) => candidate.step === step.code);
    if (part?.kind !== 'waiting') continue;
    const stands = (code: string) => next.some((other) => other.step === code && outcomeOf(other) !== undefined);
    const busy = next.some((other) => other.agency === step.agency && isAwaited(other));
    if (!busy && (step.after ?? []).every(stands)) next = withPart(next, opened(step, part.clock, beginning));
  }
  return next;
}

function opened(step: ProcessStep, stopped: Clock | undefined, beginning: Beginning): OpenPart {
  const { now, passport, until, territoryOf } = beginning;
  const territory = territoryOf(step);
  const clock = passport.process && (stopped ? resumeClock(stopped, now) : begins(step, now));
  return {
    step: step.code,
    agency: step.agency,
    kind: 'open',
    since: now,
    until: clock ? deadlineOf(clock, now) : until,
    ...(clock && { clock }),
    ...(territory !== undefined && { territory }),
    ...(step.skill !== undefined && { skill: step.skill }),
  };
}

function begins({ within, silence = 'escalate' }: ProcessStep, now: Date): Clock {
  return startClock(parseTerm(within), { silence, escalation: [] }, now);
}

/** What the parts come to. A refusal ends the whole at once, or when all have decided, as its step says. */
export function wholeOf(parts: readonly Part[], passport: Passport): 'open' | 'approved' | 'refused' {
  const refused = parts.filter((part) => outcomeOf(part) === 'refused');
  if (refused.some(({ step }) => stepIn(passport, step).refusal !== 'collects')) return 'refused';
  if (parts.some((part) => outcomeOf(part) === undefined)) return 'open';
  return refused.length > 0 ? 'refused' : 'approved';
}

/** True when a part's term has passed and nothing was done about it yet. */
export function isDue(part: Part, now: Date): part is OpenPart {
  const at = partDueAt([part]);
  return at !== undefined && at <= now;
}

/**
 * A part whose term has passed: what its step says of silence. `approving` false: nobody could make the result now, and
 * what silence would approve is escalated instead.
 */
export function silent(part: OpenPart, passport: Passport, approving: boolean): OpenPart | DecidedPart {
  const { silence = 'escalate', late = 'ignore', basis } = stepIn(passport, part.step);
  const outcome = silence === 'refuse' ? 'refused' : 'approved';
  const clock = part.clock && { clock: alarmTaken(part.clock) };
  if (silence === 'escalate' || (outcome === 'approved' && !approving)) return { ...part, ...clock, overdue: true };
  // What was only proposed is no decision.
  const { proposal: _, ...rest } = part;
  if (late === 'accept') return { ...rest, overdue: true, deemed: outcome };
  const { step, agency, until } = part;
  return { step, agency, kind: 'decided', outcome, at: until, basis: [basis] };
}

/**
 * The parts with which a corrected application is examined: a decision stands when nothing its agency sees has changed and
 * nothing before it is decided anew; all others wait for their turn again.
 */
export function afterCorrection(
  parts: readonly Part[],
  passport: Passport,
  stands: (step: ProcessStep) => boolean,
): Part[] {
  const again = new Set<string>();
  let next = [...parts];
  const judge = (step: ProcessStep) => {
    const part = next.find((candidate) => candidate.step === step.code);
    if (!part || again.has(step.code)) return false;
    const anew = !stands(step) || (step.after ?? []).some((code) => again.has(code)) || isOpen(part);
    const kept = part.kind === 'decided' && !anew;
    if (kept) return false;
    again.add(step.code);
    // What waits already keeps what is left of its term; what never began is not marked as if it had.
    if (part.kind !== 'waiting') next = withPart(next, waitingAgain(part));
    return true;
  };
  // Steps may be written in any order: until no further one falls.
  while (processOf(passport).filter(judge).length > 0);
  return next;
}
