/** Whole files that applications hold, each once for its owner, however often it is attached. */
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Collection } from 'mongodb';
import type { Connection } from 'mongoose';
import type { Part } from './vault.ts';

export interface Blob {
  id: string;
  owner: string;
  size: number;
  parts: Part[];
  /** Applications that hold it, or have held it when it was last looked at. */
  applications: string[];
  /** When it is next looked at whether any still does. */
  checkAt: Date;
  /** None did, and nobody can attach it any more. */
  gone?: boolean;
}

interface Stored extends Omit<Blob, 'id'> {
  _id: string;
  /** Keyed hash of owner and content: nobody learns from it that a stranger has the same file. */
  key?: string;
}

export interface Blobs {
  /** The owner's file of this content (SHA-256) where there is one: an application is about to hold it. */
  share(owner: string, digest: string, number: string, checkAt: Date): Promise<Blob | undefined>;
  /** Keeps a new one; that of the owner where somebody was faster. */
  insert(blob: Blob, digest: string): Promise<Blob>;
  find(id: string): Promise<Blob | undefined>;
  /** One that is to be looked at, for as long as the lease. */
  takeDue(now: Date, leaseMs: number): Promise<Blob | undefined>;
  /** Writes what a look has found; false when an application has come to hold it since. */
  looked(blob: Blob, found: Pick<Blob, 'applications' | 'checkAt'>): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** Has it looked at `at` unless its turn comes before `latest`: then an application may be about to hold it. */
  lookSoon(id: string, at: Date, latest: Date): Promise<void>;
  /** Bytes an owner has in all. */
  heldBytes(owner: string): Promise<number>;
}

export async function openBlobs(connection: Connection, sealer: Pick<Sealer, 'pseudonym'>): Promise<Blobs> {
  const collection = connection.collection('blobs') as unknown as Collection<Stored>;
  await collection.createIndexes([
    { key: { key: 1 }, unique: true, partialFilterExpression: { key: { $exists: true } } },
    { key: { owner: 1 } },
    { key: { checkAt: 1 } },
  ]);
  const keyOf = (owner: string, digest: string) => sealer.pseudonym(`attachment:${owner}:${digest}`);
  const share: Blobs['share'] = async (owner, digest, number, checkAt) => {
    const change = { $addToSet: { applications: number }, $set: { checkAt } };
    const found = await collection.findOneAndUpdate({ key: keyOf(owner, digest) }, change, { returnDocument: 'after' });
    return found ? read(found) : undefined;
  };
  return {
    share,
    insert: async (blob, digest) => {
      const { id, ...rest } = blob;
      const [number = ''] = blob.applications;
      try {
        await collection.insertOne({ _id: id, ...rest, key: keyOf(blob.owner, digest) });
        return blob;
      } catch (error) {
        if (duplicateKeyOf(error) === undefined) throw error;
        const known = await share(blob.owner, digest, number, blob.checkAt);
        if (!known) throw error;
        return known;
      }
    },
    find: async (id) => {
      const found = await collection.findOne({ _id: id });
      return found ? read(found) : undefined;
    },
    takeDue: async (now, leaseMs) => {
      const lease = { $set: { checkAt: new Date(now.getTime() + leaseMs) } };
      const order = { sort: { checkAt: 1 }, returnDocument: 'after' } as const;
      const found = await collection.findOneAndUpdate({ checkAt: { $lte: now } }, lease, order);
      return found ? read(found) : undefined;
    },
    looked: async ({ id, checkAt }, found) => {
      const none = found.applications.length === 0;
      const change = { $set: { ...found, ...(none && { gone: true }) }, ...(none && { $unset: { key: 1 } as const }) };
      return (await collection.updateOne({ _id: id, checkAt }, change)).matchedCount === 1;
    },
    remove: async (id) => void (await collection.deleteOne({ _id: id })),
    lookSoon: async (id, at, latest) => {
      await collection.updateOne({ _id: id, checkAt: { $gt: latest } }, { $set: { checkAt: at } });
    },
    heldBytes: async (owner) => {
      const sum = [{ $match: { owner } }, { $group: { _id: null, bytes: { $sum: '$size' } } }];
      const [found] = await collection.aggregate<{ bytes: number }>(sum).toArray();
      return found?.bytes ?? 0;
    },
  };
}

function read({ _id: id, key: _, ...rest }: Stored): Blob {
  return { id, ...rest };
}
