/** The log of changes in MongoDB: positions without gaps, each change once however often it is entered. */
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import { createOrderedLog, type Positioned } from '@darcha/kit/mongo/ordered-log.ts';
import type { Connection } from 'mongoose';
import { type Change, type ChangeEntry, changeKey } from '../domain/publishing/change.ts';
import { collectionOf } from './collection.ts';
import type { CatalogueStore } from './store.ts';

type Kept = Omit<Change, 'position'>;

/** Entries handed to the log at a time. */
const atOnce = 500;
/** Changes one read gives at most. */
export const mostChanges = 1_000;

/** Makes the index that keeps a change from being entered twice. */
export async function openChangeLog(
  connection: Connection,
): Promise<Pick<CatalogueStore, 'enterChanges' | 'enteredChanges' | 'changesAfter' | 'changesHead'>> {
  const changes = collectionOf(connection, 'changes');
  const log = createOrderedLog<Kept>(changes, collectionOf(connection, 'changes.writers'));
  await changes.createIndex({ service: 1, version: 1, kind: 1 }, { unique: true });
  const enter = async (entry: ChangeEntry, at: string): Promise<void> => {
    try {
      await log.append({ ...entry, at });
    } catch (error) {
      // Another copy, or an earlier attempt, has entered it.
      if (duplicateKeyOf(error) === undefined) throw error;
    }
  };
  return {
    enterChanges: async (entries, at) => {
      for (let from = 0; from < entries.length; from += atOnce) {
        await Promise.all(entries.slice(from, from + atOnce).map((entry) => enter(entry, at.toISOString())));
      }
    },
    enteredChanges: async () => {
      const found = changes.find({}, { projection: { _id: 0, service: 1, version: 1, kind: 1 } });
      return new Set((await found.toArray()).map((entry) => changeKey(entry as unknown as ChangeEntry)));
    },
    changesAfter: async (position, limit) =>
      (await log.readAfter(position, Math.min(limit, mostChanges))).map(toChange),
    changesHead: () => log.head(),
  };
}

function toChange({ _id: position, at, service, version, kind, day }: Positioned<Kept>): Change {
  return { position, at, service, version, kind, day };
}
