/**
 * Days that were counted from the log: one document a day, and one that says how far the log was read. Both change only
 * from what they were, so that instances that count side by side count nothing twice.
 */
import type { Collection, Document } from 'mongodb';
import type { Group } from '../domain/operations/statistics.ts';
import { unlessTaken } from './documents.ts';

export interface CountedDay {
  /** YYYY-MM-DD, Tashkent. */
  day: string;
  /** All entries of the day up to this position are in it. */
  upTo: number;
  /** How many. */
  entries: number;
  groups: Group[];
}

export interface Progress {
  /** Entries up to this position are in their days. */
  upTo: number;
  /** When the end of the log was last reached: all that was in it then is counted. */
  caughtUpAt?: Date | undefined;
}

export interface StatisticsStore {
  progress(): Promise<Progress>;
  /** False when another instance was faster. */
  advance(from: Progress, to: Progress): Promise<boolean>;
  day(day: string): Promise<CountedDay | undefined>;
  /** Puts a day in the place of what it was, `upTo` of which is `from`; undefined for a new one. False as above. */
  keep(counted: CountedDay, from: number | undefined): Promise<boolean>;
}

const progressId = 'progress';

export function createStatisticsStore(documents: Collection<Document>): StatisticsStore {
  const collection = documents as unknown as Collection<{ _id: string; upTo: number } & Document>;
  const insert = (document: { _id: string; upTo: number }) => unlessTaken(() => collection.insertOne(document));
  return {
    progress: async () => {
      const found = await collection.findOne({ _id: progressId });
      return { upTo: found?.upTo ?? 0, caughtUpAt: found?.caughtUpAt };
    },
    advance: async (from, { upTo, caughtUpAt }) => {
      const set = { upTo, ...(caughtUpAt && { caughtUpAt }) };
      const { matchedCount } = await collection.updateOne({ _id: progressId, upTo: from.upTo }, { $set: set });
      if (matchedCount > 0 || from.upTo > 0) return matchedCount > 0;
      return await insert({ _id: progressId, ...set });
    },
    day: async (day) => {
      const found = await collection.findOne({ _id: day });
      return found ? { day, upTo: found.upTo, entries: found.entries, groups: found.groups } : undefined;
    },
    keep: async ({ day, ...counted }, from) => {
      if (from === undefined) return await insert({ _id: day, ...counted });
      const { matchedCount } = await collection.replaceOne({ _id: day, upTo: from }, counted);
      return matchedCount > 0;
    },
  };
}
