/**
 * A legal clock as a value: when a term began, how long it is, when it was stopped and went on, by how much it was extended,
 * what its end means and who is told before and after. Plain data, to be kept as it is in a document; every function is pure.
 *
 * How days are counted: a day counts when the clock was running as the day began. So the day of the beginning does not count,
 * the day on which it is stopped does (whoever has to decide had it in hand), the day on which it goes on does not, and what is
 * stopped and goes on within a day has lost nothing. No term ends while it is stopped: one that was stopped on its last day
 * ends with the first working day that began with it running again.
 *
 * Time that goes back, because a machine's clock was wrong, is taken for the instant of the last thing that happened.
 */
import type { Term } from './clock.ts';
import { deadlineOf, isStopped } from './counting.ts';
import { uzbekistan, type WorkingDays } from './working-days.ts';

/** What follows when a term passes without a decision: those above are told, or the law takes it for a yes or a no. */
export type Silence = 'escalate' | 'approve' | 'refuse';

/** Who is told: the official in charge, the head of the body that has to decide, or the body above it. */
export type Rank = 'official' | 'head' | 'higher-body';

/** Somebody is told so long before the end, so long after it, or, with neither, at the end. */
export interface Escalation {
  readonly to: Rank;
  /** Code of the body above. */
  readonly agency?: string;
  readonly before?: Term;
  readonly after?: Term;
}

export interface ClockRules {
  readonly silence: Silence;
  /** By how much it may be extended, once, in days counted as the term's are; absent: not at all. */
  readonly extension?: Term;
  /** Where silence means to escalate, the head is told at the end, listed or not. */
  readonly escalation: readonly Escalation[];
}

export interface Stop {
  /** Stable code, for example "correction". */
  readonly reason: string;
  /** Instants. */
  readonly at: string;
  readonly until?: string;
}

export interface Extension {
  readonly days: number;
  /** When the applicant was given notice, an instant. */
  readonly at: string;
  /** Where the notice is recorded. */
  readonly notice: string;
}

export interface Clock {
  readonly term: Term;
  /** An instant. */
  readonly start: string;
  readonly stops: readonly Stop[];
  readonly extensions: readonly Extension[];
  readonly rules: ClockRules;
  /** How many alarms have gone off for the end as it was, an instant. */
  readonly told?: { readonly deadline: string; readonly alarms: number };
}

/** A clock that begins to run with an event. */
export function startClock(term: Term, rules: ClockRules, at: Date): Clock {
  return { term, start: at.toISOString(), stops: [], extensions: [], rules };
}

/** Stops it; one that is stopped stays so, for the reason it was stopped first. */
export function stopClock(clock: Clock, reason: string, at: Date): Clock {
  if (isStopped(clock)) return clock;
  return { ...clock, stops: [...clock.stops, { reason, at: notBefore(clock, at) }] };
}

/** Lets it go on; one that runs goes on running. */
export function resumeClock(clock: Clock, at: Date): Clock {
  const stop = clock.stops.at(-1);
  if (!stop || !isStopped(clock)) return clock;
  return { ...clock, stops: [...clock.stops.slice(0, -1), { ...stop, until: notBefore(clock, at) }] };
}

/** Why a term cannot be extended: by no rule, a second time, by more than the rule allows, while stopped, too late. */
export type ExtensionRefusal =
  | 'extension-none'
  | 'extension-used'
  | 'extension-too-long'
  | 'extension-stopped'
  | 'extension-late';

export interface Extending {
  /** From 1, counted as the days of the term are. */
  days: number;
  at: Date;
  /** Where the notice to the applicant is recorded; not empty. */
  notice: string;
}

/** Undefined where it may be extended so. */
export function extensionRefusal(
  clock: Clock,
  { days, at }: Pick<Extending, 'days' | 'at'>,
  calendar: WorkingDays = uzbekistan,
): ExtensionRefusal | undefined {
  const { extension } = clock.rules;
  if (extension?.kind !== clock.term.kind) return 'extension-none';
  if (clock.extensions.length > 0) return 'extension-used';
  if (isStopped(clock)) return 'extension-stopped';
  if (hasEnded(clock, at, calendar)) return 'extension-late';
  return Number.isInteger(days) && days >= 1 && days <= extension.days ? undefined : 'extension-too-long';
}

/** Extends the term. Throws a RangeError where `extensionRefusal` gives a reason, and without a notice. */
export function extendClock(clock: Clock, extending: Extending, calendar: WorkingDays = uzbekistan): Clock {
  const refusal = extensionRefusal(clock, extending, calendar);
  if (refusal) throw new RangeError(`The term cannot be extended: ${refusal}.`);
  const { days, at, notice } = extending;
  if (notice === '') throw new RangeError('Record the notice to the applicant first: without it no term is extended.');
  return { ...clock, extensions: [...clock.extensions, { days, at: notBefore(clock, at), notice }] };
}

/** Whether the term has passed at an instant; also where its end was acted upon and the time has gone back since. */
export function hasEnded(clock: Clock, at: Date, calendar: WorkingDays = uzbekistan): boolean {
  if (isStopped(clock)) return false;
  const end = deadlineOf(clock, at, calendar);
  const before = clock.rules.escalation.filter((step) => step.before).length;
  return at >= end || (clock.told?.deadline === end.toISOString() && clock.told.alarms > before);
}

/** An instant that is not before the last thing that happened to it. */
function notBefore({ start, stops, extensions }: Clock, at: Date): string {
  const stop = stops.at(-1);
  const happened = [start, stop?.until ?? stop?.at, extensions.at(-1)?.at].filter((instant) => instant !== undefined);
  return new Date(Math.max(at.getTime(), ...happened.map((instant) => Date.parse(instant)))).toISOString();
}
