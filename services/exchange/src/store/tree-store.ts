/**
 * The tree over the log: its tiles, and the checkpoints that were signed.
 *
 * All instances make the same tiles of the same log, so a tile is only ever replaced by a wider one. Checkpoints are a chain:
 * each names the size of the one before it, and no two name the same. So whoever signs has checked against the very last.
 */
import { bytesOf, type StoredBytes } from '@darcha/kit/mongo/bytes.ts';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import { writeErrors } from '@darcha/kit/mongo/insert.ts';
import type { OrderedLog } from '@darcha/kit/mongo/ordered-log.ts';
import type { Head } from '@darcha/transparency-log/tree/checkpoint.ts';
import { hashBytes, nameOf, type Tile, type TilePlace, type TileReader } from '@darcha/transparency-log/tree/tiles.ts';
import type { Collection, Document } from 'mongodb';

/** A checkpoint that was signed, and stored before anybody was told of it. */
export interface Checkpoint extends Head {
  /** When it was signed, an instant. */
  at: string;
  /** The signed note. */
  note: string;
  /** An RFC 3161 time stamp of the note; absent until there is one. */
  timeStamp?: StoredStamp;
}

export interface StoredStamp {
  /** As it came, DER. */
  token: Buffer;
  /** The time it tells, an instant. */
  at: string;
}

/** An entry of the log as it is stored. */
export interface StoredLeaf {
  /** From 1. */
  position: number;
  bytes: Buffer;
  leafHash: Buffer;
}

export interface TreeStore {
  /** Makes the index; done once before anything is added. */
  prepare(): Promise<void>;
  /** Entries after a position, in order; only such as are in the journal. */
  leavesAfter(position: number, limit: number): Promise<StoredLeaf[]>;
  /** The tiles at these places, as wide as they are by now. */
  tiles(places: readonly TilePlace[]): Promise<TileReader>;
  /** Keeps tiles, where no wider ones are kept already. */
  keepTiles(tiles: readonly Tile[]): Promise<void>;
  newestCheckpoint(): Promise<Checkpoint | undefined>;
  checkpointOf(size: number): Promise<Checkpoint | undefined>;
  /** Checkpoints of trees larger than `after` and at most `upTo`, in order. */
  checkpointsBetween(after: number, upTo: number): Promise<Checkpoint[]>;
  /** The smallest checkpoint with a time stamp that is of at least so many leaves. */
  stampedFrom(size: number): Promise<Checkpoint | undefined>;
  /** The smallest checkpoint behind the last one with a time stamp. */
  oldestUncovered(): Promise<Checkpoint | undefined>;
  /** Keeps the time stamp of a checkpoint that has none. */
  keepTimeStamp(size: number, stamp: StoredStamp): Promise<void>;
  /** Adds the checkpoint that follows the one of size `after`; false when another follows it already. */
  addCheckpoint(checkpoint: Checkpoint, after: number): Promise<boolean>;
}

/** What the first checkpoint follows. */
export const beforeTheFirst = -1;

export interface TreeCollections {
  tiles: Collection<Document>;
  checkpoints: Collection<Document>;
}

export function createTreeStore(
  log: OrderedLog<Document>,
  { tiles, checkpoints: documents }: TreeCollections,
): TreeStore {
  const checkpoints = documents as unknown as Collection<StoredCheckpoint>;
  return {
    prepare: async () => {
      await checkpoints.createIndex({ after: 1 }, { unique: true });
      await checkpoints.createIndex({ stamped: 1 }, { partialFilterExpression: { stamped: { $exists: true } } });
    },
    leavesAfter: async (position, limit) =>
      (await log.readAfter(position, limit)).map(({ _id, bytes, leafHash }) => ({
        position: _id,
        bytes: bytesOf(bytes),
        leafHash: bytesOf(leafHash),
      })),
    tiles: async (places) => {
      const found = await tiles.find({ _id: { $in: places.map(nameOf) } } as never).toArray();
      const hashes = new Map(found.map((tile) => [String(tile._id), split(bytesOf(tile.hashes))]));
      return (place) => hashes.get(nameOf(place));
    },
    keepTiles: (made) => keepTiles(tiles, made),
    newestCheckpoint: async () => {
      const [newest] = await checkpoints.find().sort({ _id: -1 }).limit(1).toArray();
      return newest && toCheckpoint(newest);
    },
    checkpointOf: async (size) => {
      const found = await checkpoints.findOne({ _id: size });
      return found ? toCheckpoint(found) : undefined;
    },
    checkpointsBetween: async (after, upTo) => {
      const found = checkpoints.find({ _id: { $gt: after, $lte: upTo } }).sort({ _id: 1 });
      return (await found.toArray()).map(toCheckpoint);
    },
    stampedFrom: async (size) => {
      const [found] = await checkpoints
        .find({ stamped: { $gte: size } })
        .sort({ stamped: 1 })
        .limit(1)
        .toArray();
      return found && toCheckpoint(found);
    },
    oldestUncovered: async () => {
      const [covered] = await checkpoints
        .find({ stamped: { $gte: 0 } })
        .sort({ stamped: -1 })
        .limit(1)
        .toArray();
      const [found] = await checkpoints
        .find({ _id: { $gt: covered?._id ?? beforeTheFirst } })
        .sort({ _id: 1 })
        .limit(1)
        .toArray();
      return found && toCheckpoint(found);
    },
    keepTimeStamp: async (size, timeStamp) => {
      await checkpoints.updateOne({ _id: size, stamped: { $exists: false } }, { $set: { timeStamp, stamped: size } });
    },
    addCheckpoint: async ({ size, ...checkpoint }, after) => {
      try {
        await checkpoints.insertOne({ _id: size, after, ...checkpoint });
        return true;
      } catch (error) {
        if (duplicateKeyOf(error) !== undefined) return false;
        throw error;
      }
    },
  };
}

interface StoredCheckpoint extends Omit<Checkpoint, 'size' | 'root' | 'timeStamp'> {
  /** The size. */
  _id: number;
  /** Size of the checkpoint before it. */
  after: number;
  root: StoredBytes;
  timeStamp?: { token: StoredBytes; at: string };
  /** The size again, when there is a time stamp: what looks for those finds them by it. */
  stamped?: number;
}

function toCheckpoint({ _id: size, root, at, note, timeStamp }: StoredCheckpoint): Checkpoint {
  const stamp = timeStamp && { token: bytesOf(timeStamp.token), at: timeStamp.at };
  return { size, root: bytesOf(root), at, note, ...(stamp && { timeStamp: stamp }) };
}

async function keepTiles(tiles: Collection<Document>, made: readonly Tile[]): Promise<void> {
  if (made.length === 0) return;
  const operations = made.map((tile) => ({
    updateOne: {
      filter: { _id: nameOf(tile), width: { $lt: tile.hashes.length } } as never,
      update: { $set: { hashes: Buffer.concat(tile.hashes), width: tile.hashes.length } },
      upsert: true,
    },
  }));
  try {
    await tiles.bulkWrite(operations, { ordered: false });
  } catch (error) {
    // One that is as wide, or wider, does not match, and is in the way of a new one.
    for (const { fault } of writeErrors(error)) if (duplicateKeyOf(fault) === undefined) throw fault;
  }
}

function split(hashes: Buffer): Buffer[] {
  return Array.from({ length: Math.floor(hashes.length / hashBytes) }, (_, i) =>
    hashes.subarray(i * hashBytes, (i + 1) * hashBytes),
  );
}
