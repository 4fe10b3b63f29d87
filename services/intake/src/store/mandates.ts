/** Mandates in MongoDB: one document each, every change one atomic write. */
import { bytesOf, type StoredBytes } from '@darcha/kit/mongo/bytes.ts';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Collection } from 'mongodb';
import type { Connection } from 'mongoose';
import { dueOf, type Mandate, type Side } from '../domain/mandates/mandate.ts';
import type { Handled, Inserted, Place } from './store.ts';

type Secret = Pick<Mandate, 'principalIs' | 'representativeIs' | 'proof'>;
type Open = Omit<Mandate, 'number' | keyof Secret>;

interface Stored extends Open {
  _id: string;
  sealed: StoredBytes;
  creation: Handled;
  /** When the portal has something to do with it. */
  due: Date;
  /** There as long as neither side has ended it. */
  open?: true;
  /** Who may act for whom by which register: there is one that has not ended. */
  proven?: string;
}

export interface HeldMandate {
  mandate: Mandate;
  creation: Handled;
}

export interface Mandates {
  /** `proven`: its place, of which one can be open at a time; `key-taken` when another has it. */
  insert(mandate: Mandate, creation: Handled, proven?: string): Promise<Inserted>;
  find(number: string): Promise<Mandate | undefined>;
  /** The open one at this place. */
  findProven(place: string): Promise<Mandate | undefined>;
  findByCreationKey(key: string): Promise<HeldMandate | undefined>;
  /** False when the mandate is no longer as `before`. */
  save(before: Mandate, next: Mandate): Promise<boolean>;
  /** Of one of its sides, newest first. */
  list(side: Side, who: string, after: Place | undefined, limit: number): Promise<Mandate[]>;
  /** How many a principal has that have not ended, counted up to `limit`. */
  countOpen(principal: string, now: Date, limit: number): Promise<number>;
  /** Takes one that is due, for as long as the lease; undefined when none is. */
  takeDue(now: Date, leaseMs: number): Promise<Mandate | undefined>;
  /** Puts off what the portal has to do with it; nothing when it has changed. */
  defer(mandate: Mandate, until: Date): Promise<void>;
  remove(mandate: Mandate): Promise<void>;
}

const creationIndex = 'creation';
const provenIndex = 'proven';

export async function openMandates(connection: Connection, sealer: Sealer): Promise<Mandates> {
  const collection = connection.collection('mandates') as unknown as Collection<Stored>;
  await collection.createIndexes([
    { key: { 'creation.key': 1 }, name: creationIndex, unique: true },
    { key: { principal: 1, createdAt: -1, _id: -1 } },
    { key: { representative: 1, createdAt: -1, _id: -1 } },
    { key: { principal: 1, until: 1 }, partialFilterExpression: { open: true } },
    { key: { due: 1 } },
    { key: { proven: 1 }, name: provenIndex, unique: true, partialFilterExpression: { proven: { $exists: true } } },
  ]);
  const read = (stored: Stored | null) => (stored ? readStored(stored, sealer) : undefined);
  return {
    ...writing(collection, sealer),
    find: async (number) => read(await collection.findOne({ _id: number })),
    findProven: async (place) => read(await collection.findOne({ proven: place })),
    findByCreationKey: async (key) => {
      const stored = await collection.findOne({ 'creation.key': key });
      return stored ? { mandate: readStored(stored, sealer), creation: stored.creation } : undefined;
    },
    list: async (side, who, after, limit) => {
      const page = after
        ? { $or: [{ createdAt: { $lt: after.at } }, { createdAt: after.at, _id: { $lt: after.number } }] }
        : {};
      const found = collection.find({ [side]: who, ...page }).sort({ createdAt: -1, _id: -1 });
      return (await found.limit(limit).toArray()).map((stored) => readStored(stored, sealer));
    },
    countOpen: (principal, now, limit) =>
      collection.countDocuments({ principal, open: true, until: { $gt: now } }, { limit }),
    takeDue: async (now, leaseMs) => {
      const lease = { $set: { due: new Date(now.getTime() + leaseMs) } };
      return read(await collection.findOneAndUpdate({ due: { $lte: now } }, lease, { sort: { due: 1 } }));
    },
  };
}

function writing(
  collection: Collection<Stored>,
  sealer: Sealer,
): Pick<Mandates, 'insert' | 'save' | 'defer' | 'remove'> {
  const toStored = (mandate: Mandate) => {
    const { number, principalIs, representativeIs, proof, ...open } = mandate;
    const secret: Secret = { principalIs, representativeIs, ...(proof && { proof }) };
    return { ...open, due: dueOf(mandate), sealed: sealer.seal(secret, placeOf(number)) };
  };
  return {
    insert: async (mandate, creation, place) => {
      try {
        const open = { open: true as const, ...(place !== undefined && { proven: place }) };
        await collection.insertOne({ _id: mandate.number, ...toStored(mandate), creation, ...open });
        return 'inserted';
      } catch (error) {
        const index = duplicateKeyOf(error);
        if (index === undefined) throw error;
        return index === creationIndex || index === provenIndex ? 'key-taken' : 'number-taken';
      }
    },
    save: async ({ number, version }, next) => {
      const ended = 'at' in next.status || next.settled;
      const change = { $set: toStored(next), ...(ended && { $unset: { open: true as const, proven: true as const } }) };
      return (await collection.updateOne({ _id: number, version }, change)).matchedCount === 1;
    },
    defer: async ({ number, version }, until) =>
      void (await collection.updateOne({ _id: number, version }, { $set: { due: until } })),
    remove: async ({ number, version }) => void (await collection.deleteOne({ _id: number, version })),
  };
}

function readStored(stored: Stored, sealer: Sealer): Mandate {
  const { _id, sealed, creation: _c, due: _d, open: _o, proven: _p, ...open } = stored;
  return { number: _id, ...open, ...sealer.open<Secret>(bytesOf(sealed), placeOf(_id)) };
}

function placeOf(number: string): string {
  return `mandate/${number}`;
}
