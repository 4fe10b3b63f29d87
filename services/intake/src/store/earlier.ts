/** Applications of a person in which a record fetched before may be found. */
import { trusted } from 'mongoose';
import type { Application } from '../domain/application.ts';
import type { Codec } from './codec.ts';
import type { Applications } from './schema.ts';
import type { StoredApplication } from './stored.ts';

/** Looked at: more than anybody applies for one service within the time a record may be used again. */
const most = 50;

export interface EarlierStore {
  /** Those for a service that were begun since then, the newest first, with answers and records. */
  findEarlier(owner: string, service: string, since: Date): Promise<Application[]>;
}

export function earlierStore(model: Applications, codec: Codec): EarlierStore {
  return {
    findEarlier: async (owner, service, since) => {
      const found = model
        .find({ owner, service, createdAt: trusted({ $gte: since }) }, { outbox: 0, record: 0 })
        .sort({ createdAt: -1, _id: -1 })
        .limit(most);
      return (await found.lean<StoredApplication[]>()).map((stored) => codec.read(stored));
    },
  };
}
