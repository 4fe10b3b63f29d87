/** Counts the log into the statistics of its days, again and again; any number of instances may do so side by side. */
import type { Logger } from '@darcha/kit/log.ts';
import { pause, type Rounds, startRounds } from '@darcha/kit/rounds.ts';
import { type LogEntry, readEntry } from '@darcha/transparency-log/log-entry.ts';
import { counted } from '../domain/operations/statistics.ts';
import type { StatisticsStore } from '../store/statistics-store.ts';
import type { TreeStore } from '../store/tree-store.ts';

export interface CountingOptions {
  log: Pick<TreeStore, 'leavesAfter'>;
  statistics: StatisticsStore;
  dayOf: (at: Date) => string;
}

/** Entries of one step; they are taken apart at once, so no more than is soon done. */
const step = 2_000;

/** Counts what is next in the log; false when there was nothing. What is cut short anywhere is gone on with by the next. */
export async function countNext({ log, statistics, dayOf }: CountingOptions): Promise<boolean> {
  const now = new Date();
  const from = await statistics.progress();
  const leaves = await log.leavesAfter(from.upTo, step);
  const last = leaves.at(-1)?.position;
  if (last === undefined) {
    await statistics.advance(from, { upTo: from.upTo, caughtUpAt: now });
    return false;
  }
  const placed = leaves.map(({ position, bytes }) => ({ position, entry: readEntry(bytes) }));
  const days = Map.groupBy(placed, ({ entry }) => dayOf(new Date(entry.at)));
  for (const [day, entries] of days) {
    // Another instance has counted the same: what it has done is found anew.
    if (!(await countInto(day, entries, last, from.upTo, statistics))) return true;
  }
  await statistics.advance(from, { upTo: last });
  return true;
}

async function countInto(
  day: string,
  entries: readonly { position: number; entry: LogEntry }[],
  last: number,
  from: number,
  statistics: StatisticsStore,
): Promise<boolean> {
  const before = await statistics.day(day);
  const upTo = before?.upTo ?? from;
  const fresh = entries.filter(({ position }) => position > upTo).map(({ entry }) => entry);
  if (fresh.length === 0) return true;
  const groups = counted(before?.groups ?? [], fresh);
  const after = { day, upTo: last, entries: (before?.entries ?? 0) + fresh.length, groups };
  return await statistics.keep(after, before?.upTo);
}

export function startCounting(options: CountingOptions, { everyMs, log }: { everyMs: number; log: Logger }): Rounds {
  const round = async (signal: AbortSignal) => {
    const began = performance.now();
    const isMore = await countNext(options);
    // A log that is counted from its beginning takes a quarter of the time, and questions have the rest.
    if (isMore) await pause(3 * (performance.now() - began), signal);
    return isMore;
  };
  return startRounds(round, {
    everyMs,
    failed: (error, again) => {
      if (!again) log.warn({ err: error }, 'the log could not be counted for the statistics; tried again');
    },
  });
}
