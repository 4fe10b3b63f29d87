/** The log of every question: positions without gaps, entries that never change. */
import { createBatcher } from '@darcha/kit/batch.ts';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import { createOrderedLog } from '@darcha/kit/mongo/ordered-log.ts';
import { type Leaf, type LogEntry, readEntry } from '@darcha/transparency-log/log-entry.ts';
import type { Binary, Collection, Document } from 'mongodb';
import { ending } from '../domain/errors.ts';

/** Where an entry stands in the log. */
export interface Receipt {
  /** From 1. */
  position: number;
  leafHash: Buffer;
  /** An instant. */
  at: string;
}

/** An entry where it stands. */
export interface PlacedEntry {
  position: number;
  leafHash: Buffer;
  entry: LogEntry;
}

export interface LogStore {
  /** Makes the indexes; done once before anything is appended. */
  prepare(): Promise<void>;
  /**
   * Appends an entry and gives its place once it is in the journal. `uniqueId` is the id of a question that is answered or
   * refused for good by this entry: a second entry with it throws `question-replayed`. Anything else that keeps the entry
   * out throws `log-unavailable`.
   */
  append(leaf: Leaf, uniqueId?: string): Promise<Receipt>;
  /** True when an entry took this question id for itself; throws `log-unavailable` when that cannot be known. */
  knows(questionId: string): Promise<boolean>;
  /** The entry that took this question id for itself. */
  byQuestion(questionId: string): Promise<{ entry: LogEntry; receipt: Receipt } | undefined>;
  /** The exact bytes of the entry at a position; undefined when there is none. */
  read(position: number): Promise<Buffer | undefined>;
  /** Entries about a person by pseudonym, newest first, before a position (0: from the newest). */
  about(subject: string, before: number, limit: number): Promise<PlacedEntry[]>;
  /** The entries at these positions, in no order; those there are not are left out. */
  at(positions: readonly number[]): Promise<PlacedEntry[]>;
}

const lookupsAtOnce = 200;
const shown = { projection: { bytes: 1, leafHash: 1 } } as const;

export function createLogStore(collection: Collection<Document>, writers: Collection<Document>): LogStore {
  const log = createOrderedLog<Document>(collection, writers);
  const knows = createBatcher<string, boolean>({
    maxItems: lookupsAtOnce,
    run: async (ids) => {
      const found = await collection
        .find({ questionId: { $in: ids } }, { projection: { _id: 0, questionId: 1 } })
        .toArray();
      const known = new Set(found.map(({ questionId }) => questionId));
      return ids.map((id) => known.has(id));
    },
  });
  return {
    prepare: async () => {
      await collection.createIndexes([
        { key: { questionId: 1 }, unique: true, partialFilterExpression: { questionId: { $exists: true } } },
        { key: { subject: 1, _id: -1 }, partialFilterExpression: { subject: { $exists: true } } },
      ]);
    },
    append: async ({ entry, bytes, hash }, uniqueId) => {
      const subject = entry.question?.subject;
      const document = {
        bytes,
        leafHash: hash,
        ...(uniqueId === undefined ? {} : { questionId: uniqueId }),
        ...(subject === undefined ? {} : { subject }),
      };
      const position = await log.append(document).catch((error: unknown) => {
        if (duplicateKeyOf(error) !== undefined) throw replayed();
        throw unavailable(error);
      });
      return { position, leafHash: hash, at: entry.at };
    },
    knows: (questionId) =>
      knows(questionId).catch((error: unknown) => {
        throw unavailable(error);
      }),
    byQuestion: async (questionId) => {
      const found = await collection.findOne({ questionId }, { projection: { bytes: 1, leafHash: 1 } });
      if (!found) return undefined;
      const entry = readEntry((found.bytes as Binary).value());
      const leafHash = Buffer.from((found.leafHash as Binary).value());
      return { entry, receipt: { position: Number(found._id), leafHash, at: entry.at } };
    },
    read: async (position) => {
      const found = await collection.findOne({ _id: position as never }, { projection: { bytes: 1 } });
      return found ? Buffer.from((found.bytes as Binary).value()) : undefined;
    },
    about: async (subject, before, limit) => {
      const found = await collection
        .find({ subject, ...(before > 0 ? { _id: { $lt: before as never } } : {}) }, shown)
        .sort({ _id: -1 })
        .limit(limit)
        .toArray();
      return found.map(placed);
    },
    at: async (positions) =>
      (await collection.find({ _id: { $in: positions as never[] } }, shown).toArray()).map(placed),
  };
}

function placed({ _id, bytes, leafHash }: Document): PlacedEntry {
  return {
    position: Number(_id),
    leafHash: Buffer.from((leafHash as Binary).value()),
    entry: readEntry((bytes as Binary).value()),
  };
}

export function replayed() {
  return ending('question-replayed', 'A question with this id has been asked before. Ask anew with a new id.');
}

function unavailable(cause: unknown) {
  return ending(
    'log-unavailable',
    'The log of the exchange cannot be written, and nothing leaves without it. Ask again in a moment.',
    { cause },
  );
}
