/** Uploads under way, one document each. */
import { bytesOf, type StoredBytes } from '@darcha/kit/mongo/bytes.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Collection } from 'mongodb';
import type { Connection } from 'mongoose';
import type { RefusalReason } from '../../domain/attachments/attachment.ts';
import type { Part } from './vault.ts';

/** What became of an upload that is whole; `attachment` is the file it is part of the application as. */
export type UploadOutcome = { state: 'attached'; attachment: string } | { state: 'refused'; reason: RefusalReason };

export interface Upload {
  id: string;
  /** Of the application. */
  number: string;
  owner: string;
  /** Under which a representative sends it. */
  mandate?: string;
  /** Name of the attachment in the passport. */
  name: string;
  fileName: string;
  /** SHA-256 the sender has announced; empty for none. */
  digest: string;
  /** Bytes in all; 0 while not known. */
  size: number;
  /** Most bytes it may come to. */
  most: number;
  offset: number;
  parts: Part[];
  createdAt: Date;
  /** When it is forgotten. */
  expires: Date;
  /** All bytes are there; until then whoever looks into them has it, afterwards somebody else does. */
  due?: Date;
  outcome?: UploadOutcome;
}

type Stored = Omit<Upload, 'id' | 'fileName' | 'digest'> & { _id: string; sealed: StoredBytes; gone?: boolean };

export type Progress = Pick<Upload, 'offset' | 'parts' | 'size' | 'due'>;

export interface Uploads {
  insert(upload: Upload): Promise<void>;
  find(id: string): Promise<Upload | undefined>;
  /** One atomic write; false when somebody else has gone on with it meanwhile. */
  advance(upload: Upload, next: Progress): Promise<boolean>;
  settle(id: string, outcome: UploadOutcome, expires: Date): Promise<void>;
  /** Those of an application begun last, oldest first: refused ones are told of for a day, and anybody can have many refused. */
  list(number: string, most?: number): Promise<Upload[]>;
  /** One whose bytes are all there and that nobody looks into. */
  takeDue(now: Date, leaseMs: number): Promise<Upload | undefined>;
  findExpired(now: Date, limit: number): Promise<Upload[]>;
  /** No call finds it any more, only whoever clears its bytes does; false when these are being looked into. */
  remove(id: string): Promise<boolean>;
  /** Nothing is left of one that was removed, once its bytes are gone. */
  forget(id: string): Promise<void>;
  /** How many an owner has under way, and the bytes they may come to. */
  held(owner: string): Promise<{ count: number; bytes: number }>;
}

const mostListed = 100;
const there = { gone: { $exists: false } };
const whole = { outcome: { $exists: false } };

export async function openUploads(connection: Connection, sealer: Sealer): Promise<Uploads> {
  const collection = connection.collection('uploads') as unknown as Collection<Stored>;
  await collection.createIndexes([
    { key: { number: 1 } },
    { key: { owner: 1 } },
    { key: { expires: 1 } },
    { key: { due: 1 }, partialFilterExpression: { due: { $exists: true } } },
  ]);
  const read = (stored: Stored) => readUpload(stored, sealer);
  return {
    insert: async ({ id, fileName, digest, ...open }) => {
      await collection.insertOne({ _id: id, ...open, sealed: sealer.seal({ fileName, digest }, placeOf(id)) });
    },
    find: async (id) => {
      const stored = await collection.findOne({ _id: id, ...there });
      return stored ? read(stored) : undefined;
    },
    advance: async ({ id, offset }, { due, ...next }) => {
      const change = { $set: { ...next, ...(due && { due }) } };
      return (
        (await collection.updateOne({ _id: id, offset, due: { $exists: false }, ...there }, change)).matchedCount === 1
      );
    },
    settle: async (id, outcome, expires) => {
      await collection.updateOne({ _id: id }, { $set: { outcome, expires }, $unset: { due: 1 } });
    },
    list: async (number, most = mostListed) => {
      const last = await collection
        .find({ number, ...there })
        .sort({ createdAt: -1, _id: -1 })
        .limit(most)
        .toArray();
      return last.toReversed().map(read);
    },
    takeDue: async (now, leaseMs) => {
      const lease = { $set: { due: new Date(now.getTime() + leaseMs) } };
      const stored = await collection.findOneAndUpdate({ due: { $lte: now } }, lease, { sort: { due: 1 } });
      return stored ? read(stored) : undefined;
    },
    findExpired: async (now, limit) => {
      const found = collection.find({ expires: { $lte: now }, due: { $exists: false } }).sort({ expires: 1 });
      return (await found.limit(limit).toArray()).map(read);
    },
    remove: async (id) => {
      const change = { $set: { gone: true, expires: new Date(0) } };
      return (await collection.updateOne({ _id: id, due: { $exists: false } }, change)).matchedCount === 1;
    },
    forget: async (id) => void (await collection.deleteOne({ _id: id, gone: true })),
    held: async (owner) => {
      const count = { $sum: 1 };
      const bytes = { $sum: '$most' };
      const [sums] = await collection
        .aggregate<{ count: number; bytes: number }>([
          { $match: { owner, ...whole, ...there } },
          { $group: { _id: null, count, bytes } },
        ])
        .toArray();
      return { count: sums?.count ?? 0, bytes: sums?.bytes ?? 0 };
    },
  };
}

function placeOf(id: string): string {
  return `upload/${id}`;
}

function readUpload({ _id: id, sealed, gone: _, ...open }: Stored, sealer: Sealer): Upload {
  return { id, ...open, ...sealer.open<Pick<Upload, 'fileName' | 'digest'>>(bytesOf(sealed), placeOf(id)) };
}
