/**
 * The log, read so that what was read cannot vanish.
 *
 * MongoDB shows a write before it stands in the journal. Were the engine killed in between, such an entry would be gone and
 * its position given to another: a reader that had passed the position would never see that other one. So whatever lies
 * behind the highest position known to be in the journal is read only after a journaled write, the fence: the journal is
 * in order, and what was there before the fence is in the journal with it. The reader then reads again, because the engine
 * may have been killed and started anew before the fence.
 */
import type { OrderedLog } from '@darcha/kit/mongo/ordered-log.ts';
import type { Db, Document } from 'mongodb';
import type { PositionedEvent } from '../domain/event.ts';
import { fromDocument } from './documents.ts';

export interface DurableLog {
  /** The highest position in the journal; 0 when the log is empty. */
  head(): Promise<number>;
  /** Events after a position, in order; only such as are in the journal. */
  readAfter(position: number, limit: number): Promise<PositionedEvent[]>;
  /** True when everything up to the position is known to be in the journal. */
  isSettled(position: number): boolean;
  /** Makes sure that what was seen up to the position is in the journal; what may have vanished has to be read again. */
  settle(position: number): Promise<void>;
  /** Tells that a journaled write of our own, numbered after a settled position, has reached this one. */
  reached(position: number): void;
}

export function createDurableLog(db: Db, log: OrderedLog<Document>): DurableLog {
  const fences = db.collection<{ _id: string; passed: number }>('fences');
  let settled = 0;
  const settle = async (position: number): Promise<void> => {
    if (position <= settled) return;
    await fences.updateOne({ _id: 'journal' }, { $inc: { passed: 1 } }, { upsert: true });
    settled = Math.max(settled, Math.min(position, await log.head()));
  };
  return {
    head: async () => {
      const head = await log.head();
      await settle(head);
      return Math.min(head, settled);
    },
    readAfter: async (position, limit) => {
      const read = async () => (await log.readAfter(position, limit)).map(fromDocument);
      const first = await read();
      const last = first.at(-1)?.position ?? 0;
      if (last <= settled) return first;
      await settle(last);
      return (await read()).filter((entry) => entry.position <= settled);
    },
    isSettled: (position) => position <= settled,
    settle,
    reached: (position) => {
      settled = Math.max(settled, position);
    },
  };
}
