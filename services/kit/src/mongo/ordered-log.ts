/**
 * A log with positions 1, 2, 3, ... without gaps, written by any number of processes at once.
 *
 * A writer numbers its batch from the highest position and inserts in order; the position is the primary key, so of two
 * writers that want the same position one fails, looks again and goes on behind the other. A batch that is cut short
 * anywhere leaves a shorter log, never a gap.
 *
 * MongoDB shows a write before it stands in the journal. Were the engine killed in between, such an entry would be gone: its
 * position would be given to another, which a reader that had passed the position would never see, and an entry numbered
 * behind it would leave a gap. So what lies behind the highest position known to be in the journal is neither told nor built
 * upon before a journaled write, the fence: the journal is in order, and what was there before the fence is in the journal
 * with it. Then it is read again, because the engine may have been killed and started anew before the fence.
 */
import type { Collection, Document } from 'mongodb';
import { createBatcher } from '../batch.ts';
import { DomainError } from '../errors.ts';
import { duplicateKeyOf } from './connect.ts';
import { unstorableOf, writeErrors } from './insert.ts';
import { writerTurn } from './turns.ts';

/** An entry with its position. */
export type Positioned<Entry> = Entry & { _id: number };

export interface Inserted {
  /** Of the entries that stand, from the first on. */
  positions: number[];
  /** Why the entry behind them was kept out; those behind it were not tried. Absent when all stand. */
  fault?: Error;
}

export interface OrderedLog<Entry> {
  /**
   * Appends an entry and gives its position once it is in the journal; entries that arrive meanwhile travel together. When
   * an entry with the same unique key (a unique index of the collection besides the position) is there already, rejects
   * with MongoDB's duplicate key error.
   */
  append(entry: Entry): Promise<number>;
  /**
   * Inserts entries in their order, up to the first that a unique key keeps out; what the result tells is in the journal.
   * Others may write in between. Rejects with `log-busy`, or as the database does; then a beginning of them may stand.
   */
  insert(entries: Entry[]): Promise<Inserted>;
  /** Entries after a position, in order; only such as are in the journal. */
  readAfter(position: number, limit: number): Promise<Positioned<Entry>[]>;
  /** The highest position in the journal; 0 when the log is empty. */
  head(): Promise<number>;
  /** True when everything up to the position is known to be in the journal. */
  isSettled(position: number): boolean;
  /** Makes sure that what was seen up to the position is in the journal; what may have vanished has to be read again. */
  settle(position: number): Promise<void>;
}

/** How often an insert is numbered anew before its writer is told that the log is too busy. */
const maxTries = 50;
const maxBatch = 500;

/** The log of a collection; `writers` holds what its writers share besides. */
export function createOrderedLog<Entry extends Document>(
  collection: Collection<Document>,
  writers: Collection<Document>,
): OrderedLog<Entry> {
  const log = new MongoLog<Entry>(collection, writers);
  return {
    append: createBatcher({
      name: collection.collectionName,
      run: (entries: Entry[]) => appendAll(log, entries),
      maxItems: maxBatch,
    }),
    insert: (entries) => log.insert(entries),
    readAfter: (position, limit) => log.readAfter(position, limit),
    head: () => log.head(),
    isSettled: (position) => log.isSettled(position),
    settle: (position) => log.settle(position),
  };
}

class MongoLog<Entry extends Document> {
  readonly #entries: Collection<Document>;
  readonly #writers: Collection<{ _id: string; passed: number }>;
  /** Everything up to here is in the journal. */
  #settled = 0;

  constructor(entries: Collection<Document>, writers: Collection<Document>) {
    this.#entries = entries;
    this.#writers = writers as unknown as Collection<{ _id: string; passed: number }>;
  }

  async insert(entries: Entry[]): Promise<Inserted> {
    const turn = writerTurn(this.#writers as unknown as Collection<Document>);
    const positions: number[] = [];
    try {
      for (let tries = 0; tries < maxTries; tries++) {
        const [waited, head] = await Promise.all([turn.wait(), this.#visibleHead()]);
        if (waited) continue;
        if (head > this.#settled) {
          // Somebody else is writing.
          await turn.take();
          await this.settle(head);
          continue;
        }
        const { inserted, fault } = await this.#insertBehind(head, entries.slice(positions.length));
        for (let i = 1; i <= inserted; i++) positions.push(head + i);
        if (!fault) return { positions };
        if (duplicateKeyOf(fault) !== '_id_') return { positions, fault };
        await turn.take();
      }
    } finally {
      await turn.leave();
    }
    throw new DomainError('unavailable', 'log-busy', 'Too many writers append to a log. Try again.');
  }

  async readAfter(position: number, limit: number): Promise<Positioned<Entry>[]> {
    const read = () =>
      this.#entries
        .find({ _id: { $gt: position } } as never)
        .sort({ _id: 1 })
        .limit(limit)
        .toArray() as unknown as Promise<Positioned<Entry>[]>;
    const first = await read();
    const last = first.at(-1)?._id ?? 0;
    if (this.isSettled(last)) return first;
    await this.settle(last);
    return (await read()).filter(({ _id }) => this.isSettled(_id));
  }

  async head(): Promise<number> {
    const head = await this.#visibleHead();
    await this.settle(head);
    return Math.min(head, this.#settled);
  }

  isSettled(position: number): boolean {
    return position <= this.#settled;
  }

  async settle(position: number): Promise<void> {
    if (this.isSettled(position)) return;
    await this.#writers.updateOne({ _id: 'fence' }, { $inc: { passed: 1 } }, { upsert: true });
    this.#settled = Math.max(this.#settled, Math.min(position, await this.#visibleHead()));
  }

  /** The highest position, in the journal or not. */
  async #visibleHead(): Promise<number> {
    const last = await this.#entries
      .find({}, { projection: { _id: 1 } })
      .sort({ _id: -1 })
      .limit(1)
      .next();
    const head = last ? Number(last._id) : 0;
    // A log that was emptied or restored from a copy begins anew.
    this.#settled = Math.min(this.#settled, head);
    return head;
  }

  /** Inserts up to the first fault; what is told to stand is in the journal. */
  async #insertBehind(head: number, entries: Entry[]): Promise<{ inserted: number; fault?: Error }> {
    const last = head + entries.length;
    try {
      await this.#entries.insertMany(entries.map((entry, i) => ({ ...entry, _id: head + 1 + i })) as never, {
        ordered: true,
      });
      this.#settled = Math.max(this.#settled, last);
      return { inserted: entries.length };
    } catch (error) {
      const [first] = writeErrors(error);
      if (!first) throw error;
      await this.settle(head + first.index);
      if (!this.isSettled(head + first.index)) throw error;
      return { inserted: first.index, fault: first.fault };
    }
  }
}

/** Appends a batch and gives for each entry its position or the error that kept it out. */
async function appendAll<Entry extends Document>(log: MongoLog<Entry>, entries: Entry[]): Promise<(number | Error)[]> {
  const results: (number | Error | undefined)[] = entries.map(() => undefined);
  let open = [...entries.keys()];
  while (open.length > 0) {
    try {
      const { positions, fault } = await log.insert(open.map((index) => entries[index] as Entry));
      for (const [i, position] of positions.entries()) results[open[i] as number] = position;
      const [stuck] = open.slice(positions.length);
      if (stuck !== undefined) results[stuck] = fault;
      open = open.slice(positions.length + 1);
    } catch (error) {
      const refused = unstorableOf(entries, error);
      if (refused && open.some((index) => refused[index])) {
        for (const index of open) results[index] ??= refused[index];
        open = open.filter((index) => !refused[index]);
        continue;
      }
      // Whether the rest was written may not be known.
      for (const index of open) results[index] = error instanceof Error ? error : new Error(String(error));
      open = [];
    }
  }
  return results as (number | Error)[];
}
