/** Who wants to be told of which record: the record by a keyed hash, nothing else of it. */
import type { Db } from 'mongodb';

export interface Subscription {
  id: string;
  /** Code of the member that is told. */
  member: string;
  /** Keyed hash of record type and arguments. */
  record: string;
  recordType: string;
  consumer: string;
  purpose: string;
  basis: string;
  /** Last day, YYYY-MM-DD, Tashkent. */
  until: string;
}

export interface SubscriptionStore {
  prepare(): Promise<void>;
  /** Puts it in place of what it was. */
  put(subscription: Subscription): Promise<void>;
  /** How many a member has, not counting this one. */
  count(member: string, exceptId: string): Promise<number>;
  delete(member: string, id: string): Promise<void>;
  /** Those of a member that are not over on a day. */
  list(member: string, page: { behind: string; limit: number; day: string }): Promise<Subscription[]>;
  /** Those of a record that are not over on a day. */
  of(record: string, day: string): Promise<Subscription[]>;
  /** Deletes those that are over on a day; gives how many. */
  deleteOver(day: string): Promise<number>;
}

interface SubscriptionRecord extends Omit<Subscription, 'id'> {
  _id: string;
}

export function createSubscriptionStore(database: Db): SubscriptionStore {
  const subscriptions = database.collection<SubscriptionRecord>('subscriptions');
  return {
    prepare: async () => {
      await subscriptions.createIndexes([
        { key: { record: 1 } },
        { key: { member: 1, _id: 1 } },
        { key: { until: 1 } },
      ]);
    },
    put: async ({ id, ...subscription }) => {
      await subscriptions.updateOne({ _id: id }, { $set: subscription }, { upsert: true });
    },
    count: (member, exceptId) => subscriptions.countDocuments({ member, _id: { $ne: exceptId } }),
    delete: async (member, id) => {
      await subscriptions.deleteOne({ _id: id, member });
    },
    list: async (member, { behind, limit, day }) => {
      const filter = { member, _id: { $gt: behind }, until: { $gte: day } };
      return (await subscriptions.find(filter).sort({ _id: 1 }).limit(limit).toArray()).map(toSubscription);
    },
    of: async (record, day) =>
      (await subscriptions.find({ record, until: { $gte: day } }).toArray()).map(toSubscription),
    deleteOver: async (day) => (await subscriptions.deleteMany({ until: { $lt: day } })).deletedCount,
  };
}

function toSubscription({ _id: id, ...rest }: SubscriptionRecord): Subscription {
  return { id, ...rest };
}
