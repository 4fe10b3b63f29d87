/**
 * A log with positions 1, 2, 3, ... without gaps, written by any number of processes at once.
 *
 * Each writer numbers its batch from the highest position it knows and inserts in order; the position is the primary key,
 * so of two writers that want the same position one fails, looks again and goes on behind the other. A batch that is cut
 * short anywhere leaves a shorter log, never a gap.
 */
import type { Collection, Document } from 'mongodb';
import { createBatcher } from '../batch.ts';
import { duplicateKeyOf } from './connect.ts';
import { writeErrors } from './insert.ts';

/** An entry with its position. */
export type Positioned<Entry> = Entry & { _id: number };

export interface OrderedLog<Entry> {
  /**
   * Appends an entry and gives its position once it is in the journal. When an entry with the same unique key (a unique
   * index of the collection besides the position) is there already, rejects with MongoDB's duplicate key error.
   */
  append(entry: Entry): Promise<number>;
  /** Entries after a position, in order. */
  readAfter(position: number, limit: number): Promise<Positioned<Entry>[]>;
  /** The highest position; 0 when empty. */
  head(): Promise<number>;
}

/** How often a batch is renumbered before its writers are told that the log is too busy. */
const maxAttempts = 100;

export function createOrderedLog<Entry extends Document>(collection: Collection<Document>): OrderedLog<Entry> {
  let known = 0;
  const log = collection as unknown as Collection<Positioned<Entry>>;
  const head = async (): Promise<number> => {
    const last = await collection
      .find({}, { projection: { _id: 1 } })
      .sort({ _id: -1 })
      .limit(1)
      .next();
    return last ? Number(last._id) : 0;
  };
  const appendAll = async (entries: Entry[]): Promise<(number | Error)[]> => {
    const results = new Map<number, number | Error>();
    let open = entries.map((entry, index) => ({ entry, index }));
    for (let attempt = 0; open.length > 0 && attempt < maxAttempts; attempt++) {
      if (known === 0 || attempt > 0) known = await head();
      const first = known + 1;
      const { inserted, fault } = await insertInOrder(
        collection,
        open.map(({ entry }, i) => ({ ...entry, _id: first + i })),
      );
      for (const [i, { index }] of open.slice(0, inserted).entries()) results.set(index, first + i);
      known += inserted;
      open = open.slice(inserted);
      if (!fault) continue;
      // On its position: another writer was faster, number again. On another key: this one entry is there already.
      const key = duplicateKeyOf(fault);
      if (key === undefined || !open[0]) throw fault;
      if (key !== '_id_') {
        results.set(open[0].index, fault);
        open = open.slice(1);
      }
    }
    return entries.map((_, index) => results.get(index) ?? new Error('the log is too busy'));
  };
  return {
    append: createBatcher({ run: appendAll, maxItems: 500 }),
    readAfter: (position, limit) =>
      log
        .find({ _id: { $gt: position } } as never)
        .sort({ _id: 1 })
        .limit(limit)
        .toArray() as Promise<Positioned<Entry>[]>,
    head,
  };
}

async function insertInOrder(
  collection: Collection<Document>,
  documents: Document[],
): Promise<{ inserted: number; fault?: Error }> {
  try {
    await collection.insertMany(documents, { ordered: true });
    return { inserted: documents.length };
  } catch (error) {
    const [first] = writeErrors(error);
    if (!first) throw error;
    return { inserted: first.index, fault: first.fault };
  }
}
