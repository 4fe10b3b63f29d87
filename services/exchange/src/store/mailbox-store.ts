/**
 * What lies in the members' mailboxes, sealed: one document an item. An item that was acknowledged leaves its place taken for a
 * day, empty, so that whoever puts it once more, after a failure, puts nothing.
 */

import { bytesOf, type StoredBytes } from '@darcha/kit/mongo/bytes.ts';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Collection, Db } from 'mongodb';

/** An item to be put. */
export interface Posted {
  member: string;
  /** Unique in the mailbox: of two items in one slot the later one takes the place of the earlier. */
  slot: string;
  /** An item put before into this slot is not put again. */
  id: string;
  /** Its kind; counted by it. */
  kind: string;
  content: Buffer;
  at: Date;
  until: Date;
}

/** Where an item lies. */
export interface Lying {
  key: string;
  id: string;
}

export interface MailboxStore {
  prepare(): Promise<void>;
  /** Puts an item behind all others of the member and tells every instance; false when it was put before. */
  put(posted: Posted): Promise<boolean>;
  /** The first items of a member that are not acknowledged, in order. */
  first(member: string, limit: number): Promise<Lying[]>;
  /** What an item holds; undefined when it has gone. */
  read(lying: Lying): Promise<{ content: Buffer; at: Date } | undefined>;
  /** How many items of these kinds are not acknowledged. */
  count(member: string, kinds: readonly string[]): Promise<number>;
  acknowledge(member: string, ids: readonly string[]): Promise<void>;
  /** A number a member that grows with every change of its mailbox; absent where there never was one. */
  news(members: readonly string[]): Promise<Map<string, number>>;
  /** Items past their time that nobody acknowledged, of one member, the oldest first; empty when there are none. */
  expired(now: Date, limit: number): Promise<(Lying & { member: string; kind: string })[]>;
  /** Deletes what is past its time, of these keys; without keys what was acknowledged. Gives how many. */
  delete(now: Date, keys?: readonly string[]): Promise<number>;
}

interface ItemRecord {
  /** "<member>/<slot>". */
  _id: string;
  member: string;
  item: string;
  /** Every item that was in this slot of late. */
  seen: string[];
  kind: string;
  until: Date;
  /** Of all below: absent once it is acknowledged. */
  place?: number;
  at?: Date;
  sealed?: StoredBytes;
}

interface BoxRecord {
  /** The member. */
  _id: string;
  /** Place of the last item. */
  last?: number;
  news?: number;
}

/** So many items of one slot are known to have been put. */
const seenAtMost = 20;
const emptyForMs = 86_400_000;
/** The item that follows is waited for until it stands in the journal, and with it the number it got. */
const notByItself = { writeConcern: { w: 1, journal: false } } as const;

export function createMailboxStore(database: Db, sealer: Sealer): MailboxStore {
  const items = database.collection<ItemRecord>('mailbox');
  const boxes = database.collection<BoxRecord>('mailbox.boxes');
  const open = { place: { $exists: true } };
  const announce = (member: string) => boxes.updateOne({ _id: member }, { $inc: { news: 1 } }, { upsert: true });
  return {
    prepare: async () => {
      await items.createIndexes([
        { key: { member: 1, place: 1 }, partialFilterExpression: open },
        { key: { member: 1, item: 1 } },
        { key: { until: 1 } },
      ]);
    },
    put: async (posted) => {
      const kept = await keep(items, posted, { place: await nextPlace(boxes, posted.member), sealer });
      await announce(posted.member);
      return kept;
    },
    first: async (member, limit) => {
      const projection = { _id: 1, item: 1 } as const;
      const found = await items
        .find({ member, ...open }, { projection })
        .sort({ place: 1 })
        .limit(limit)
        .toArray();
      return found.map(({ _id, item }) => ({ key: _id, id: item }));
    },
    read: async ({ key, id }) => {
      const found = await items.findOne({ _id: key, item: id });
      if (!found?.sealed || !found.at) return undefined;
      const bytes = bytesOf(found.sealed);
      return { content: Buffer.from(sealer.open<string>(bytes, placeOf(key, id)), 'base64'), at: found.at };
    },
    count: (member, kinds) => items.countDocuments({ member, ...open, kind: { $in: [...kinds] } }),
    acknowledge: async (member, ids) => {
      await items.updateMany(
        { member, item: { $in: [...ids] }, ...open },
        { $unset: { place: 1, sealed: 1, at: 1 }, $set: { until: new Date(Date.now() + emptyForMs) } },
      );
      await announce(member);
    },
    news: async (members) => {
      const found = await boxes.find({ _id: { $in: [...members] } }).toArray();
      return new Map(found.map(({ _id, news = 0 }) => [_id, news]));
    },
    expired: async (now, limit) => {
      const oldest = await items
        .find({ until: { $lte: now }, ...open })
        .sort({ until: 1 })
        .limit(1)
        .next();
      if (!oldest) return [];
      const { member } = oldest;
      const found = await items
        .find({ member, until: { $lte: now }, ...open }, { projection: { sealed: 0 } })
        .sort({ place: 1 })
        .limit(limit)
        .toArray();
      return found.map(({ _id, item, kind }) => ({ key: _id, id: item, kind, member }));
    },
    delete: async (now, keys) => {
      const which = keys ? { _id: { $in: [...keys] } } : { place: { $exists: false } };
      return (await items.deleteMany({ until: { $lte: now }, ...which })).deletedCount;
    },
  };
}

async function keep(
  items: Collection<ItemRecord>,
  { member, slot, id, kind, content, at, until }: Posted,
  { place, sealer }: { place: number; sealer: Sealer },
): Promise<boolean> {
  const key = `${member}/${slot}`;
  const sealed = sealer.seal(content.toString('base64'), placeOf(key, id));
  try {
    await items.updateOne(
      { _id: key, seen: { $ne: id } },
      {
        $set: { member, item: id, kind, place, at, until, sealed },
        $push: { seen: { $each: [id], $slice: -seenAtMost } },
      },
      { upsert: true },
    );
    return true;
  } catch (error) {
    // The slot is there, and has seen this item.
    if (duplicateKeyOf(error) !== undefined) return false;
    throw error;
  }
}

async function nextPlace(boxes: Collection<BoxRecord>, member: string): Promise<number> {
  const options = { upsert: true, returnDocument: 'after', ...notByItself } as const;
  for (let attempt = 1; ; attempt++) {
    try {
      return (await boxes.findOneAndUpdate({ _id: member }, { $inc: { last: 1 } }, options))?.last ?? 1;
    } catch (error) {
      // Two instances may meet over the first item of a member.
      if (attempt === 3 || duplicateKeyOf(error) === undefined) throw error;
    }
  }
}

function placeOf(key: string, id: string): string {
  return `exchange-mailbox/${key}/${id}`;
}
