/** What stands in for a record while its register is away, and what becomes of that when the register answers after all. */
import { dayMs } from '@darcha/legal-clock/clock.ts';
import { daysOf, type EvidenceRule, type Fallback, type Passport } from '@darcha/proto/passport.ts';
import { canonical } from '@darcha/transparency-log/log-entry.ts';
import type { Application, Evidence } from './application.ts';
import { attachmentsOf, holding } from './attachments/attachment.ts';

/** A question the exchange keeps for the register; its answer comes into the portal's mailbox. */
export interface ParkedQuestion {
  /** Identifier of the question. */
  id: string;
  /** Until when, an instant; from then on the portal asks anew. */
  until: string;
}

/** That a record was fetched for an earlier application of the same person. */
export interface EarlierUse {
  /** Its number. */
  application: string;
  /** An instant. */
  usedAt: string;
}

/** The applicant's own paper in the place of a record: their word, and kept apart from what registers say. */
export interface OwnPaper {
  /** Name of the attachment. */
  attachment: string;
  /** By the names of the record's fields. */
  stated: Record<string, unknown>;
  /** An instant. */
  at: string;
  /** Fields of which the register says otherwise; once it has answered. */
  differs?: string[];
}

/** What a register has answered. */
export type Answer = Extract<Evidence, { state: 'found' | 'not-found' }>;

export function fallbackOf(passport: Passport, name: string): Fallback | undefined {
  return passport.evidence?.[name]?.fallback;
}

/** Whether an answer of the register would still be taken. */
export function isWanted(evidence: Evidence | undefined): boolean {
  if (!evidence) return false;
  if (evidence.state === 'found') return evidence.earlier !== undefined;
  return evidence.state === 'pending' || evidence.state === 'paper';
}

export function parkedOf(evidence: Evidence | undefined): ParkedQuestion | undefined {
  return evidence && 'parked' in evidence ? evidence.parked : undefined;
}

/** The question that waits, where it still does. */
export function parkedAt(evidence: Evidence | undefined, now: Date): ParkedQuestion | undefined {
  const parked = parkedOf(evidence);
  return parked && new Date(parked.until) > now ? parked : undefined;
}

/** The register's answer takes the place of whatever stood in for it; a paper stays beside it, to be compared. */
export function withAnswer(before: Evidence, answer: Answer): Evidence {
  const { state, answeredAt, logPosition } = answer;
  const told = { answeredAt, logPosition };
  const plain = state === 'found' ? { state, record: answer.record, ...told } : { state, ...told };
  if (before.state !== 'paper') return plain;
  const record = state === 'found' ? answer.record : {};
  const differs = Object.keys(before.paper.stated).filter((name) => !isSame(before.paper.stated[name], record[name]));
  return { ...plain, paper: { ...before.paper, differs } };
}

/** Without the question that has ended, so that the portal asks by itself. */
export function withoutParked(evidence: Evidence): Evidence {
  if (!('parked' in evidence)) return evidence;
  const { parked: _, ...rest } = evidence;
  return rest;
}

/** What people write otherwise than registers is no difference: capitals and spaces. */
function isSame(stated: unknown, recorded: unknown): boolean {
  return canonical(plain(stated)) === canonical(plain(recorded));
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase() : value;
}

/** Names of the attachments that may be given in the place of records in these states. */
export function papersWanted(
  { evidence }: Pick<Application, 'evidence'>,
  passport: Passport,
  states: readonly Evidence['state'][],
): string[] {
  return Object.entries(evidence).flatMap(([name, { state }]) => {
    const paper = fallbackOf(passport, name)?.paper;
    return paper && states.includes(state) ? [paper.attachment] : [];
  });
}

/** Records whose paper has been taken away again: they are asked for as any. */
export function withoutLostPapers(application: Application): Record<string, Evidence> {
  const { evidence } = application;
  const isLost = (one: Evidence) =>
    one.state === 'paper' && holding(attachmentsOf(application), one.paper.attachment).length === 0;
  if (!Object.values(evidence).some(isLost)) return evidence;
  return Object.fromEntries(
    Object.entries(evidence).map(([name, one]) => [name, isLost(one) ? { state: 'pending' } : one]),
  );
}

/** Whole days between two instants. */
export function ageDays(answeredAt: string, at: Date): number {
  return Math.floor((at.getTime() - new Date(answeredAt).getTime()) / dayMs);
}

/** Whether two passports ask for the same under the same agreement, the one for no more than the other. */
export function isSameAgreement(
  { passport, rule }: { passport: Passport; rule: EvidenceRule },
  other: { passport: Passport; rule: EvidenceRule },
): boolean {
  return (
    passport.id === other.passport.id &&
    passport.authority === other.passport.authority &&
    rule.record === other.rule.record &&
    rule.basis === other.rule.basis &&
    rule.take.every((field) => other.rule.take.includes(field))
  );
}

/** Whether a record answered then is young enough to be used now. */
export function isYoungEnough(earlier: { within: string }, answeredAt: string, now: Date): boolean {
  const age = now.getTime() - new Date(answeredAt).getTime();
  return age >= 0 && age <= daysOf(earlier) * dayMs;
}
