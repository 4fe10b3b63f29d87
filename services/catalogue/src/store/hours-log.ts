/** Revisions of the hours of offices in MongoDB: a log in which each office has each number once, and nothing changes. */
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import { createOrderedLog, type Positioned } from '@darcha/kit/mongo/ordered-log.ts';
import type { Connection, mongo } from 'mongoose';
import type { HoursEvent, HoursRevision } from '../domain/publishing/office-hours.ts';
import { collectionOf } from './collection.ts';
import type { CatalogueStore } from './store.ts';

type Kept = Positioned<HoursRevision>;

/** Makes the index that gives each number of an office once. */
export async function openHoursLog(
  connection: Connection,
): Promise<Pick<CatalogueStore, 'keepHours' | 'hoursOfOffice' | 'newestHours' | 'hoursAfter' | 'hoursHead'>> {
  const revisions = collectionOf(connection, 'office-hours');
  const log = createOrderedLog<HoursRevision>(revisions, collectionOf(connection, 'office-hours.writers'));
  await revisions.createIndex({ office: 1, version: -1 }, { unique: true });
  return {
    keepHours: async (revision) => {
      try {
        await log.append(revision);
        return true;
      } catch (error) {
        if (duplicateKeyOf(error) === undefined) throw error;
        return false;
      }
    },
    hoursOfOffice: async (office, limit) => {
      const projection = { _id: 0, version: 1, by: 1, at: 1 };
      const found = revisions.find({ office }, { projection }).sort({ version: -1 }).limit(limit);
      const events = (await found.toArray()) as unknown as HoursEvent[];
      const newest = events[0] && (await revisions.findOne({ office, version: events[0].version }));
      return { newest: (newest as HoursRevision | undefined | null)?.hours, events };
    },
    newestHours: async () =>
      read(
        revisions.aggregate([
          { $sort: { office: 1, version: -1 } },
          { $group: { _id: '$office', newest: { $first: '$$ROOT' } } },
          { $replaceWith: '$newest' },
        ]),
      ),
    hoursAfter: async (position, limit) =>
      (await log.readAfter(position, limit)).map((kept) => ({ position: kept._id, revision: toRevision(kept) })),
    hoursHead: () => log.head(),
  };
}

async function read(found: { toArray(): Promise<mongo.Document[]> }): Promise<HoursRevision[]> {
  return ((await found.toArray()) as Kept[]).map(toRevision);
}

function toRevision({ _id, ...revision }: Kept): HoursRevision {
  return revision;
}
