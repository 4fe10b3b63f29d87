/**
 * Open statistics: how many questions there were on a day, by who was asked for what and what became of it. Counted from the log
 * alone, so that anybody who has the log counts the same.
 *
 * A small group singles people out: that one agency asked another about one record on a day tells, to whoever knows whose
 * application was dealt with on it, what was asked about whom. So groups of fewer than five are told of only all together, and a
 * day only once it is over: who looks every minute would otherwise see each question by itself.
 */
import type { LogEntry, Verdict } from '@darcha/transparency-log/log-entry.ts';
import { isCovered } from '../log-entry.ts';
import { addDuration, type Durations, quantile } from './durations.ts';

export interface Kind {
  /** Empty when the record type was not known. */
  provider: string;
  recordType: string;
  consumer: string;
  verdict: Verdict;
  /** Empty when granted. */
  code: string;
}

export interface Group extends Kind {
  count: number;
  times: Durations;
}

export interface Row extends Partial<Kind> {
  count: number;
  /** Milliseconds; 0 when not known. */
  medianMs: number;
}

/** A smaller group is told of only together with others. */
export const smallestGroup = 5;
/** Of a day; what goes beyond is counted together. */
const mostGroups = 10_000;
const rest: Kind = { provider: '', recordType: '', consumer: '', verdict: 'denied', code: 'other' };

/** What a question was; of what no agreement covered only what is proven, so that nobody can make up agencies. */
export function kindOf(entry: LogEntry): Kind {
  const { question, peer, verdict } = entry;
  const known = question !== undefined && question.provider !== '';
  return {
    provider: known ? question.provider : '',
    recordType: known ? question.recordType : '',
    consumer: question && isCovered(entry) ? question.consumer : peer,
    verdict,
    code: verdict === 'granted' ? '' : entry.code,
  };
}

const keyOf = ({ provider, recordType, consumer, verdict, code }: Kind) =>
  JSON.stringify([provider, recordType, consumer, verdict, code]);

/** The groups with these entries in them, too. */
export function counted(groups: readonly Group[], entries: readonly LogEntry[]): Group[] {
  const byKey = new Map(groups.map((group) => [keyOf(group), { ...group, times: { ...group.times } }]));
  const of = (kind: Kind): Group => {
    const chosen = byKey.has(keyOf(kind)) || byKey.size < mostGroups ? kind : rest;
    const group = byKey.get(keyOf(chosen)) ?? { ...chosen, count: 0, times: {} };
    byKey.set(keyOf(chosen), group);
    return group;
  };
  for (const entry of entries) {
    const group = of(kindOf(entry));
    group.count += 1;
    if (entry.tookMs !== undefined) addDuration(group.times, Number(entry.tookMs));
  }
  return [...byKey.values()];
}

/** What may be told of a day: the largest groups first, and what is in no row of its own in the last. */
export function publishable(groups: readonly Group[]): Row[] {
  const shown = (group: Group) => group.count >= smallestGroup && keyOf(group) !== keyOf(rest);
  const rows = groups
    .filter(shown)
    .sort((a, b) => b.count - a.count || keyOf(a).localeCompare(keyOf(b)))
    .map(({ times, ...group }): Row => ({ ...group, medianMs: quantile(times, 0.5) }));
  const left = groups.filter((group) => !shown(group)).reduce((sum, { count }) => sum + count, 0);
  return left === 0 ? rows : [...rows, { count: left, medianMs: 0 }];
}
