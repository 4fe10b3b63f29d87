/** Which of the accesses to a person's records are wanted. */
import type { LogEntry, Verdict } from '@darcha/transparency-log/log-entry.ts';
import { isCovered } from '../log-entry.ts';

export interface AccessFilter {
  /** Instants, in milliseconds since the epoch. */
  from?: number;
  to?: number;
  /** Code of the agency that looked. */
  agency?: string;
  verdict?: Verdict;
}

/** Entries stand in the log by when they were appended; several instances tell the time, so their times may be off by this. */
const disorderMs = 60_000;

export function matches(entry: LogEntry, { from, to, agency, verdict }: AccessFilter): boolean {
  const at = Date.parse(entry.at);
  if (from !== undefined && at < from) return false;
  if (to !== undefined && at > to) return false;
  if (verdict !== undefined && entry.verdict !== verdict) return false;
  return agency === undefined || lookersOf(entry).includes(agency);
}

/** True when no older entry can be of the time asked for. */
export function isPast(entry: LogEntry, { from }: AccessFilter): boolean {
  return from !== undefined && Date.parse(entry.at) < from - disorderMs;
}

/** The agency that has to answer for an access: the one it was for, or of what no agreement covered the one that asked. */
export function lookerOf(entry: LogEntry): string {
  const { question, peer } = entry;
  return question && isCovered(entry) ? question.consumer : peer;
}

function lookersOf(entry: LogEntry): string[] {
  return [lookerOf(entry), entry.peer];
}
