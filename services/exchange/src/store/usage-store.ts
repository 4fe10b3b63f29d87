/** How many questions were asked under each agreement, counted by all instances together: one document a key and month. */
import { createBatcher } from '@darcha/kit/batch.ts';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { Collection, Db } from 'mongodb';
import { type Limits, roomIn, type Used } from '../domain/agreements/quota.ts';

/** One question to be counted. */
export interface Claim {
  /** Identifier of an agreement, or of a record type for all agreements on it. */
  key: string;
  /** YYYY-MM-DD, Tashkent. */
  day: string;
  limits: Limits;
}

export interface Count {
  /** False when there was no room for it, and nothing was counted. */
  counted: boolean;
  /** What is used, this question included. */
  used: Used;
}

export interface UsageStore {
  /**
   * Counts a question unless that would go beyond a limit, whichever instance counts it. Questions that arrive meanwhile are
   * counted together. When it rejects, the question may have been counted.
   */
  count(claim: Claim): Promise<Count>;
  /** Takes back what was counted. */
  giveBack(claim: Pick<Claim, 'key' | 'day'>): Promise<void>;
  /** What is used by each key on a day; zero where nothing is. */
  read(keys: readonly string[], day: string): Promise<Map<string, Used>>;
}

interface UsageRecord {
  /** "<key>/<YYYY-MM>". */
  _id: string;
  month: number;
  /** By day of the month, "d01" to "d31". */
  days: Record<string, number>;
}

/** Two instances that count the first question of a month may meet; then the second attempt finds it there. */
const attempts = 3;
const atOnce = 1_000;
/**
 * Not waited for until it stands in the journal: the entry of the log that follows is, and with it all that was written
 * before. So every question that was answered has been counted for good.
 */
const writeConcern = { w: 1, journal: false } as const;

export function createUsageStore(database: Db): UsageStore {
  const usage = database.collection<UsageRecord>('agreements.usage');
  return {
    count: createBatcher<Claim, Count>({
      maxItems: atOnce,
      run: async (claims) => {
        const counts = new Map<Claim, Count>();
        const alike = Map.groupBy(claims, ({ key, day, limits }) => JSON.stringify([key, day, limits]));
        await Promise.all([...alike.values()].map((group) => countAlike(usage, group, counts)));
        return claims.map((claim) => counts.get(claim) ?? new Error('a question that was not counted'));
      },
    }),
    giveBack: createBatcher<Pick<Claim, 'key' | 'day'>, void>({
      maxItems: atOnce,
      run: async (claims) => {
        const updates = claims.map(({ key, day }) => ({
          updateOne: {
            filter: { _id: idOf(key, day) },
            update: { $inc: { month: -1, [`days.${nameOf(day)}`]: -1 } },
          },
        }));
        await usage.bulkWrite(updates, { writeConcern });
        return claims.map(() => undefined);
      },
    }),
    read: async (keys, day) => {
      const found = await usage.find({ _id: { $in: keys.map((key) => idOf(key, day)) } }).toArray();
      const byId = new Map(found.map((record) => [record._id, usedOf(record, day)]));
      return new Map(keys.map((key) => [key, byId.get(idOf(key, day)) ?? { day: 0, month: 0 }]));
    },
  };
}

/** Counts as many of the same claims as there is room for, in one write. */
async function countAlike(usage: Collection<UsageRecord>, group: Claim[], counts: Map<Claim, Count>): Promise<void> {
  const [first] = group;
  if (!first) return;
  const before = await addUpTo(usage, group.length, first);
  const room = Math.min(group.length, roomIn(first.limits, before));
  for (const [i, claim] of group.entries()) {
    const own = Math.min(i + 1, room);
    counts.set(claim, { counted: i < room, used: { day: before.day + own, month: before.month + own } });
  }
}

/** Adds `wanted`, or as many as there is room for; gives what was used before. */
async function addUpTo(usage: Collection<UsageRecord>, wanted: number, { key, day, limits }: Claim): Promise<Used> {
  const name = nameOf(day);
  const ofDay = { $ifNull: [`$days.${name}`, 0] };
  const ofMonth = { $ifNull: ['$month', 0] };
  const rooms = [
    wanted,
    ...(limits.perDay > 0 ? [{ $subtract: [limits.perDay, ofDay] }] : []),
    ...(limits.perMonth > 0 ? [{ $subtract: [limits.perMonth, ofMonth] }] : []),
  ];
  const added = { $max: [0, { $min: rooms }] };
  const update = [{ $set: { month: { $add: [ofMonth, added] }, [`days.${name}`]: { $add: [ofDay, added] } } }];
  for (let attempt = 1; ; attempt++) {
    try {
      const options = { upsert: true, returnDocument: 'before', writeConcern } as const;
      return usedOf(await usage.findOneAndUpdate({ _id: idOf(key, day) }, update, options), day);
    } catch (error) {
      if (attempt === attempts || duplicateKeyOf(error) === undefined) throw error;
    }
  }
}

function usedOf(record: UsageRecord | null, day: string): Used {
  return { day: record?.days[nameOf(day)] ?? 0, month: record?.month ?? 0 };
}

function idOf(key: string, day: string): string {
  return `${key}/${day.slice(0, 7)}`;
}

function nameOf(day: string): string {
  return `d${day.slice(8)}`;
}
