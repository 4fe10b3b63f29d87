/** Limits on questions: how much of each is left, when it begins anew, and when it is time to warn. */
import { dayAfter, startOfDay } from '@darcha/legal-clock/clock.ts';
import { ending } from '../errors.ts';
import type { Quota } from './terms.ts';

/** The agreement's own on a day and in a month; the provider's for all agreements on a record type on a day. */
export type Scope = 'day' | 'month' | 'total';

/** What one counter allows; 0 for no limit. */
export interface Limits {
  perDay: number;
  perMonth: number;
}

/** What one counter holds. */
export interface Used {
  day: number;
  month: number;
}

export interface Standing {
  scope: Scope;
  limit: number;
  /** Never below zero: a limit may have become smaller than what is used. */
  remaining: number;
  /** When it begins anew. */
  renewsAt: Date;
  low: boolean;
}

/** From four fifths on both sides are warned. */
const warnFrom = 0.8;

/** How many more questions a counter allows. */
export function roomIn(limits: Limits, used: Used): number {
  const ofDay = limits.perDay > 0 ? limits.perDay - used.day : Number.POSITIVE_INFINITY;
  const ofMonth = limits.perMonth > 0 ? limits.perMonth - used.month : Number.POSITIVE_INFINITY;
  return Math.max(0, Math.min(ofDay, ofMonth));
}

/** How the limits of an agreement stand on a day, YYYY-MM-DD. */
export function standingsOf(quota: Quota | undefined, used: Used, day: string): Standing[] {
  return [
    ...(quota && quota.perDay > 0 ? [standing('day', quota.perDay, used.day, endOfDay(day))] : []),
    ...(quota && quota.perMonth > 0 ? [standing('month', quota.perMonth, used.month, endOfMonth(day))] : []),
  ];
}

/** How the limit for all agreements on a record type stands. */
export function totalStanding(perDay: number, used: Used, day: string): Standing {
  return standing('total', perDay, used.day, endOfDay(day));
}

/** The one of which least is left; of equals the one that takes longer to begin anew. */
export function tightest(standings: readonly Standing[]): Standing | undefined {
  return standings.toSorted((a, b) => a.remaining - b.remaining || b.renewsAt.getTime() - a.renewsAt.getTime())[0];
}

/** The error of a question beyond a limit. */
export function exhausted({ scope, limit, renewsAt }: Standing, agreement: string) {
  const whose = {
    day: `The quota of the agreement ${agreement}, ${limit} a day, is used up.`,
    month: `The quota of the agreement ${agreement}, ${limit} a month, is used up.`,
    total: `The provider answers ${limit} questions of this type a day in all, and that is used up.`,
  }[scope];
  const at = renewsAt.toISOString();
  return ending(
    'quota-exhausted',
    `${whose} It begins anew at ${at}; until then let the matter wait, or propose a larger one.`,
    {
      details: { agreement, scope, limit: String(limit), renewsAt: at },
    },
  );
}

function standing(scope: Scope, limit: number, used: number, renewsAt: Date): Standing {
  return { scope, limit, remaining: Math.max(0, limit - used), renewsAt, low: used >= limit * warnFrom };
}

function endOfDay(day: string): Date {
  return startOfDay(dayAfter(day));
}

function endOfMonth(day: string): Date {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return startOfDay(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10));
}
