/** Who has asked for everything that is held about them, and when: one document each, found by their pseudonym. */
import { randomUUID } from 'node:crypto';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { Collection } from 'mongodb';
import type { Connection } from 'mongoose';

export interface ExportAsked {
  id: string;
  at: Date;
  /** Of the request, for the logs. */
  correlationId: string;
  /** All was handed over. */
  finishedAt?: Date;
}

interface Stored {
  _id: string;
  /** Newest first. */
  exports: ExportAsked[];
  /** When the newest was asked for. */
  last: Date;
}

export interface Exports {
  /** Writes that one is asked for; undefined where as many were asked for within a day as may be. */
  begin(owner: string, correlationId: string, now: Date): Promise<ExportAsked | undefined>;
  finish(owner: string, id: string, now: Date): Promise<void>;
  /** Newest first. */
  list(owner: string): Promise<ExportAsked[]>;
  /** Forgets those whose last export was before. */
  forget(before: Date): Promise<void>;
}

/** Within a day. */
export const mostExports = 10;
export const withinMs = 86_400_000;
/** How many are remembered of one person. */
const mostKept = 100;

export async function openExports(connection: Connection): Promise<Exports> {
  const collection = connection.collection('exports') as unknown as Collection<Stored>;
  await collection.createIndex({ last: 1 });
  const oldest = `exports.${mostExports - 1}`;
  return {
    begin: async (owner, correlationId, now) => {
      const asked = { id: randomUUID(), at: now, correlationId };
      const free = [
        { [oldest]: { $exists: false } },
        { [`${oldest}.at`]: { $lte: new Date(now.getTime() - withinMs) } },
      ];
      const change = {
        $push: { exports: { $each: [asked], $position: 0, $slice: mostKept } },
        $set: { last: now },
      };
      // A duplicate: there is a document without room, or somebody was faster to make the first; the second time it is told which.
      for (let attempt = 0; attempt < 2; attempt++) {
        try {
          await collection.updateOne({ _id: owner, $or: free }, change, { upsert: true });
          return asked;
        } catch (error) {
          if (duplicateKeyOf(error) === undefined) throw error;
        }
      }
      return undefined;
    },
    finish: async (owner, id, now) => {
      await collection.updateOne({ _id: owner, 'exports.id': id }, { $set: { 'exports.$.finishedAt': now } });
    },
    list: async (owner) => (await collection.findOne({ _id: owner }))?.exports ?? [],
    forget: async (before) => void (await collection.deleteMany({ last: { $lt: before } })),
  };
}
