/** An application's examination in parts: each agency of the passport's process has its own, with its own term and decision. */
import { type Clock, stopClock } from '@darcha/legal-clock/legal-clock.ts';
import type { Facts, Reasons } from './application.ts';

export type PartOutcome = 'approved' | 'refused';

/** What one official proposed and another is to confirm. */
export interface Proposal {
  by: string;
  at: Date;
  outcome: PartOutcome;
  /** Keys of the passport's legal bases. */
  basis: string[];
}

interface Common {
  /** Code of the passport's step. */
  step: string;
  agency: string;
}

export interface OpenPart extends Common {
  kind: 'open';
  since: Date;
  /** End of its term as it stands. */
  until: Date;
  /** Its own; absent where it has that of the whole. */
  clock?: Clock;
  /** The term has passed, and that was told. */
  overdue?: true;
  /** What silence has decided, while an answer still counts. */
  deemed?: PartOutcome;
  claimedBy?: string;
  proposal?: Proposal;
  /** Code of the territory or office whose officials decide. */
  territory?: string;
  skill?: string;
}

export interface DecidedPart extends Common {
  kind: 'decided';
  outcome: PartOutcome;
  at: Date;
  /** Absent where silence decided. */
  official?: string;
  /** Who proposed it, where another confirmed. */
  proposedBy?: string;
  basis: string[];
}

export type Part =
  /** `had`: it was under way before, and waits for the correction, its clock stopped. */
  | (Common & { kind: 'waiting'; had?: true; clock?: Clock })
  | OpenPart
  | DecidedPart
  /** No longer needed: the whole has ended without it. */
  | (Common & { kind: 'dropped'; had?: true });

/** What is personal or an official's own words, by the code of the step. */
export interface Finding {
  reasons?: Reasons;
  /** Facts of the result given with it. */
  facts?: Facts;
  /** Why a proposal was not confirmed, for the one who made it. */
  objection?: Reasons;
  /** Digest of what the agency had before it. */
  seen?: string;
}
export type Findings = Readonly<Record<string, Finding>>;

/** The outcome a part stands at; undefined while there is none. */
export function outcomeOf(part: Part): PartOutcome | undefined {
  if (part.kind === 'decided') return part.outcome;
  return part.kind === 'open' ? part.deemed : undefined;
}

export function isOpen(part: Part): part is OpenPart {
  return part.kind === 'open';
}

/** Open, and nothing stands yet. */
export function isAwaited(part: Part): part is OpenPart {
  return isOpen(part) && part.deemed === undefined;
}

/** The part an agency works on now: at most one is awaited of it at a time, else one whose silence may still be broken. */
export function currentPart(parts: readonly Part[] | undefined, agency: string): OpenPart | undefined {
  const own = (parts ?? []).filter(isOpen).filter((part) => part.agency === agency);
  return own.find(isAwaited) ?? own.at(-1);
}

/** Agencies that have had a part of it before them. */
export function agenciesWith(parts: readonly Part[] | undefined): string[] {
  const had = (part: Part) => part.kind === 'open' || part.kind === 'decided' || part.had === true;
  return [...new Set((parts ?? []).filter(had).map(({ agency }) => agency))];
}

/** The parts with one put in the place of its step. */
export function withPart(parts: readonly Part[] | undefined, part: Part): Part[] {
  return (parts ?? []).map((other) => (other.step === part.step ? part : other));
}

/**
 * All at rest, for the time of a correction: what was under way goes on afterwards, within what is left of its term. What silence has
 * decided stands, since others may have gone on from it; a late answer no longer counts.
 */
export function atRest(parts: readonly Part[] | undefined, now: Date): Part[] {
  return (parts ?? []).map((part) => {
    if (!isOpen(part)) return part;
    if (part.deemed) return bySilence(part, part.deemed);
    return { ...waitingAgain(part), ...(part.clock && { clock: stopClock(part.clock, 'correction', now) }) };
  });
}

function bySilence({ step, agency, until }: OpenPart, outcome: PartOutcome): DecidedPart {
  return { step, agency, kind: 'decided', outcome, at: until, basis: [] };
}

/** To be decided anew, within a new term. */
export function waitingAgain({ step, agency }: Part): Extract<Part, { kind: 'waiting' }> {
  return { step, agency, kind: 'waiting', had: true };
}

/** As they are left when the whole has ended: what stood stays, the rest is dropped. */
export function ended(parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    const { step, agency } = part;
    if (part.kind === 'waiting') return { step, agency, kind: 'dropped', ...(part.had && { had: true }) };
    if (part.kind !== 'open') return part;
    if (!part.deemed) return { step, agency, kind: 'dropped', had: true };
    return bySilence(part, part.deemed);
  });
}
