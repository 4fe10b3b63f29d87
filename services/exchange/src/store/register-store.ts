/** Everything that was ever done to the register of members: an append-only log, and so the only state there is. */
import { createOrderedLog } from '@darcha/kit/mongo/ordered-log.ts';
import type { Db } from 'mongodb';
import type { RegisterEvent } from '../domain/members/register.ts';
import { unlessTaken } from './documents.ts';

export interface PlacedEvent {
  /** From 1, without gaps. */
  position: number;
  event: RegisterEvent;
}

export interface RegisterStore {
  /** Events after a position, in order; an empty list when there are no more. Only such as are in the journal. */
  readAfter(position: number): Promise<PlacedEvent[]>;
  /** Puts an event at exactly this place; false when another stands there. */
  put(position: number, event: RegisterEvent): Promise<boolean>;
}

const readAtOnce = 500;

export function createRegisterStore(database: Db): RegisterStore {
  const events = database.collection('members.events');
  const log = createOrderedLog<{ event: RegisterEvent }>(events, database.collection('members.writers'));
  return {
    readAfter: async (position) =>
      (await log.readAfter(position, readAtOnce)).map(({ _id, event }) => ({ position: Number(_id), event })),
    put: (position, event) => unlessTaken(() => events.insertOne({ _id: position as never, event })),
  };
}
