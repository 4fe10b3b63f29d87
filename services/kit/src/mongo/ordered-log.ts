/**
 * A log with positions 1, 2, 3, ... without gaps, written by any number of processes at once.
 *
 * Each writer numbers its batch from the highest position it finds and inserts in order; the position is the primary key,
 * so of two writers that want the same position one fails, looks again and goes on behind the other. A batch that is cut
 * short anywhere leaves a shorter log, never a gap.
 */
import type { Collection, Document } from 'mongodb';
import { createBatcher } from '../batch.ts';
import { DomainError } from '../errors.ts';
import { duplicateKeyOf } from './connect.ts';
import { unstorable, writeErrors } from './insert.ts';

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
  const log = collection as unknown as Collection<Positioned<Entry>>;
  const head = async (): Promise<number> => {
    const last = await collection
      .find({}, { projection: { _id: 1 } })
      .sort({ _id: -1 })
      .limit(1)
      .next();
    return last ? Number(last._id) : 0;
  };
  return {
    append: createBatcher({ run: (entries: Entry[]) => appendAll(collection, head, entries), maxItems: 500 }),
    readAfter: (position, limit) =>
      log
        .find({ _id: { $gt: position } } as never)
        .sort({ _id: 1 })
        .limit(limit)
        .toArray() as Promise<Positioned<Entry>[]>,
    head,
  };
}

/**
 * Appends a batch and gives for each entry its position or the error that kept it out. The head is looked up for each
 * batch: a position remembered from before would leave a gap in a log that was emptied or restored meanwhile.
 */
async function appendAll<Entry extends Document>(
  collection: Collection<Document>,
  head: () => Promise<number>,
  entries: Entry[],
): Promise<(number | Error)[]> {
  const results: (number | Error | undefined)[] = entries.map(unstorable);
  let open = [...entries.keys()].filter((index) => results[index] === undefined);
  let next = (await head()) + 1;
  for (let lost = 0; open.length > 0 && lost < maxAttempts; ) {
    const first = next;
    const documents = open.map((index, i) => ({ ...entries[index], _id: first + i }));
    const { inserted, fault } = await insertInOrder(collection, documents);
    for (const [i, index] of open.slice(0, inserted).entries()) results[index] = first + i;
    next += inserted;
    open = open.slice(inserted);
    const [stuck] = open;
    if (stuck === undefined || !fault) continue;
    if (fault.unknown) return fill(results, fault.error);
    if (duplicateKeyOf(fault.error) === '_id_') {
      lost += 1;
      const found = await head().catch((error: Error) => error);
      if (found instanceof Error) return fill(results, found);
      next = found + 1;
    } else {
      results[stuck] = fault.error;
      open = open.slice(1);
    }
  }
  return fill(results, new DomainError('unavailable', 'log-busy', 'Too many writers append to a log. Try again.'));
}

/** What is decided stays; all other entries get the error: whether they were written may not be known. */
function fill(results: (number | Error | undefined)[], error: Error): (number | Error)[] {
  return results.map((result) => result ?? error);
}

/** Inserts until the first fault. */
async function insertInOrder(
  collection: Collection<Document>,
  documents: Document[],
): Promise<{ inserted: number; fault?: { error: Error; unknown: boolean } }> {
  try {
    await collection.insertMany(documents, { ordered: true });
    return { inserted: documents.length };
  } catch (error) {
    try {
      const [first] = writeErrors(error);
      if (first) return { inserted: first.index, fault: { error: first.fault, unknown: false } };
    } catch {
      // Not about a document: the connection, or a write that was not kept.
    }
    return { inserted: 0, fault: { error: error instanceof Error ? error : new Error(String(error)), unknown: true } };
  }
}
