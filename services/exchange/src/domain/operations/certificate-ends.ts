/** Which certificates end soon: of each member, system and use the last that is good, since older ones end as they should. */
import { dayMs } from '@darcha/legal-clock/clock.ts';
import type { Register, Use } from '../members/register.ts';

export interface CertificateEnd {
  /** Code of a member, or "exchange". */
  holder: string;
  system: string | undefined;
  use: Use | OwnUse;
  /** An instant. */
  until: string;
}

export type OwnUse = 'services' | 'members' | 'agencies-authority';

/** Days before the end at which it becomes more urgent; from the first on it is told of. */
export const urgencies = [
  { days: 1, level: 'error' },
  { days: 7, level: 'warn' },
  { days: 30, level: 'info' },
] as const;

const soonDays = 30;

/** Whole days; negative once it has ended. */
export function daysLeft(until: string, now: Date): number {
  return Math.floor((Date.parse(until) - now.getTime()) / dayMs);
}

/** The last ends of all members, ended or not. */
export function lastEnds({ certificates }: Register): CertificateEnd[] {
  const last = new Map<string, CertificateEnd>();
  for (const { member: holder, system, use, until, revoked } of certificates.values()) {
    if (revoked) continue;
    const key = JSON.stringify([holder, system, use]);
    const known = last.get(key);
    if (!known || Date.parse(known.until) < Date.parse(until)) last.set(key, { holder, system, use, until });
  }
  return [...last.values()];
}

/** Those that end within 30 days, or ended within the last 30; the first to end first. */
export function endingSoon(ends: readonly CertificateEnd[], now: Date): CertificateEnd[] {
  return ends
    .filter(({ until }) => Math.abs(daysLeft(until, now)) <= soonDays)
    .sort((a, b) => Date.parse(a.until) - Date.parse(b.until));
}

/** How loudly it is told of; undefined while there is time. */
export function urgencyOf(left: number): (typeof urgencies)[number]['level'] | undefined {
  return urgencies.find(({ days }) => left <= days)?.level;
}
