/** A mandate: somebody may act for somebody else, in some services, for some time. */
import { dayMs, yearsAfter } from '@darcha/legal-clock/clock.ts';
import type { RepresentativeKind } from '@darcha/proto/passport.ts';
import type { Applicant } from '../application.ts';
import { isProven, proofRules } from './proof-rules.ts';

/** How it came to be: granted in Darcha, or proven by a register. */
export type MandateKind = RepresentativeKind;

export const powers = ['follow', 'apply', 'collect'] as const;
/** What a representative may do. `follow` is part of every mandate. */
export type Power = (typeof powers)[number];

export type Side = 'principal' | 'representative';

/** What a register has said. */
export interface Proof {
  record: string;
  /** An instant. */
  answeredAt: string;
  logPosition: number;
}

export interface Act {
  act: 'granted' | 'accepted' | 'declined' | 'revoked' | 'proven' | 'confirmed';
  by: Side | 'register';
  at: Date;
}

export interface Mandate {
  /** "M-7KQ2-M9XF-4T". */
  number: string;
  /** Counts every change, from 1. */
  version: number;
  kind: MandateKind;
  /** Pseudonym of the person or legal entity that is acted for. */
  principal: string;
  /** Pseudonym of the person who acts. */
  representative: string;
  principalIs: Applicant;
  /** The name is known once they have accepted. */
  representativeIs: { pin: string; name?: string };
  powers: Power[];
  /** Identifiers; absent for all services that take such a representative. */
  services?: string[];
  /** Beginning of its first day, and end of its last. */
  from: Date;
  until: Date;
  createdAt: Date;
  acts: Act[];
  status: { kind: 'offered' | 'accepted' } | { kind: 'declined' | 'revoked'; at: Date };
  proof?: Proof;
  /** When the register last proved it. */
  confirmedAt?: Date;
  /** Every application that was conducted under it has been told of its end. */
  settled?: true;
}

export type MandateState = 'offered' | 'to-come' | 'in-force' | 'unconfirmed' | 'declined' | 'revoked' | 'expired';

/** Where it is at an instant: terms end by themselves. */
export function stateOf(mandate: StateSource, now: Date): MandateState {
  const { status, from, until } = mandate;
  if (status.kind === 'declined' || status.kind === 'revoked') return status.kind;
  if (now >= until) return 'expired';
  if (status.kind === 'offered') return 'offered';
  if (now < from) return 'to-come';
  const counts = confirmedUntil(mandate);
  return counts && now >= counts ? 'unconfirmed' : 'in-force';
}

type StateSource = Pick<Mandate, 'status' | 'from' | 'until' | 'kind' | 'confirmedAt'>;

/** Until when its proof counts; undefined for one that no register proves. */
export function confirmedUntil({ kind, confirmedAt }: Pick<Mandate, 'kind' | 'confirmedAt'>): Date | undefined {
  if (!confirmedAt || !isProven(kind)) return undefined;
  return new Date(confirmedAt.getTime() + proofRules[kind].countsForDays * dayMs);
}

/** Whether the register is to be asked again before anything more is begun or submitted under it. */
export function isToBeConfirmed({ kind, confirmedAt }: Pick<Mandate, 'kind' | 'confirmedAt'>, now: Date): boolean {
  if (!confirmedAt || !isProven(kind)) return false;
  return now.getTime() - confirmedAt.getTime() >= proofRules[kind].askedAgainAfterDays * dayMs;
}

/** When it ended, or will. */
export function endOf({ status, until }: Mandate): Date {
  return 'at' in status && status.at < until ? status.at : until;
}

/** For as long as either side may need to prove it (Civil Code of Uzbekistan, article 150). */
const keptYears = 3;

/**
 * When the portal has something to do with it: its end is told to what was conducted under it, a proof that counts no longer is asked for again,
 * and in the end it is erased.
 */
export function dueOf(mandate: Mandate): Date {
  const end = endOf(mandate);
  if (mandate.settled) return yearsAfter(end, keptYears);
  // A register that is asked by nobody else is asked by the portal, so that nobody goes on reading what is in their hands.
  const counts = confirmedUntil(mandate);
  return counts && counts < end ? counts : end;
}

/** Whether the representative knows the number of the principal: they have accepted, or named it themselves. */
export function isKnownToBoth({ acts }: Pick<Mandate, 'acts'>): boolean {
  return acts.some(({ act }) => act === 'accepted' || act === 'proven');
}

/** Whether it holds for a service and a power. */
export function covers(mandate: Pick<Mandate, 'powers' | 'services'>, service: string, power: Power): boolean {
  const inServices = mandate.services === undefined || mandate.services.includes(service);
  return inServices && (power === 'follow' || mandate.powers.includes(power));
}
