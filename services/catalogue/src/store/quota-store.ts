/** Requests of clients in MongoDB: one document a client and legal day, with what each gateway has counted. */
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { AnyBulkWriteOperation, Collection } from 'mongodb';
import type { Connection } from 'mongoose';
import type { Use } from '../domain/programs/quota.ts';

export interface QuotaStore {
  /**
   * Keeps what a gateway has counted so far, unless it has told of more already; gives the sums of all gateways, in the
   * same order.
   */
  spend(reporter: string, uses: readonly Use[]): Promise<Use[]>;
  /** What these clients have sent from a day on, in no order. */
  usesOf(clients: readonly string[], from: string): Promise<Use[]>;
  /** Identifiers, in order, of clients behind `after` that have sent something from a day on; at most `limit`. */
  clientsSince(from: string, after: string, limit: number): Promise<string[]>;
  removeBefore(day: string): Promise<void>;
}

interface UseRecord {
  /** "<day> <client>". */
  _id: string;
  client: string;
  day: string;
  /** By gateway. A number told twice, or late, thus changes nothing. */
  requests: Record<string, number>;
}

/** Two gateways that are the first to tell of a client's day may meet; then the second attempt finds it there. */
const attempts = 2;

/** Makes the indexes that are missing; resolves when they are there. */
export async function openQuotaStore(connection: Connection): Promise<QuotaStore> {
  const uses = connection.collection('client-days') as unknown as Collection<UseRecord>;
  await uses.createIndexes([{ key: { client: 1, day: 1 } }, { key: { day: 1 } }]);
  return {
    spend: async (reporter, told) => {
      if (told.length === 0) return [];
      await write(uses, reporter, told);
      const found = await uses.find({ _id: { $in: told.map(keyOf) } }).toArray();
      const sums = new Map(found.map((record) => [record._id, toUse(record).requests]));
      return told.map((use) => ({ ...use, requests: sums.get(keyOf(use)) ?? 0 }));
    },
    usesOf: async (clients, from) =>
      (await uses.find({ client: { $in: [...clients] }, day: { $gte: from } }).toArray()).map(toUse),
    clientsSince: async (from, after, limit) => {
      const found = uses.aggregate<{ _id: string }>([
        { $match: { client: { $gt: after }, day: { $gte: from } } },
        { $group: { _id: '$client' } },
        { $sort: { _id: 1 } },
        { $limit: limit },
      ]);
      return (await found.toArray()).map(({ _id }) => _id);
    },
    removeBefore: async (day) => {
      await uses.deleteMany({ day: { $lt: day } });
    },
  };
}

async function write(uses: Collection<UseRecord>, reporter: string, told: readonly Use[]): Promise<void> {
  const changes: AnyBulkWriteOperation<UseRecord>[] = told
    .filter(({ requests }) => requests > 0)
    .map(({ client, day, requests }) => ({
      updateOne: {
        filter: { _id: keyOf({ client, day }) },
        update: { $setOnInsert: { client, day }, $max: { [`requests.${reporter}`]: requests } },
        upsert: true,
      },
    }));
  if (changes.length === 0) return;
  for (let attempt = 1; ; attempt++) {
    try {
      await uses.bulkWrite(changes, { ordered: false });
      return;
    } catch (error) {
      if (attempt === attempts || duplicateKeyOf(error) === undefined) throw error;
    }
  }
}

function keyOf({ client, day }: Pick<Use, 'client' | 'day'>): string {
  return `${day} ${client}`;
}

function toUse({ client, day, requests }: UseRecord): Use {
  return { client, day, requests: Object.values(requests).reduce((sum, count) => sum + count, 0) };
}
