/**
 * Looks at the whole log, slowly, again and again: every entry is hashed anew, and the tiles and checkpoints have to be those
 * that follow. What signs looks only at what is new, so an old entry that was altered shows here.
 */
import { checkpointText, type Head } from '../domain/tree/checkpoint.ts';
import { TreeFault } from '../domain/tree/fault.ts';
import { type Edge, emptyTree, grown, rootOf } from '../domain/tree/growth.ts';
import { type NoteKey, openNote } from '../domain/tree/note.ts';
import { fullTile, nameOf, type Tile } from '../domain/tree/tiles.ts';
import type { Checkpoint, TreeStore } from '../store/tree-store.ts';
import type { Integrity } from './integrity.ts';
import { checkedHashes } from './leaves.ts';
import { pause } from './rounds.ts';

export interface SweepOptions {
  store: TreeStore;
  key: NoteKey;
  integrity: Integrity;
  /** Pause after each 256 entries, milliseconds. */
  pauseMs: number;
}

/** Looks at everything once, up to the checkpoint that is the newest now. Throws a TreeFault at the first fault. */
export async function sweepTree({ store, key, integrity, pauseMs }: SweepOptions, signal: AbortSignal): Promise<void> {
  const newest = await store.newestCheckpoint();
  let edge = emptyTree;
  while (edge.size < (newest?.size ?? 0) && !signal.aborted) {
    edge = await sweepTile(store, key, edge, newest as Head);
    await pause(pauseMs, signal);
  }
  if (newest && !signal.aborted) integrity.checked(newest.size);
}

/** The next entries, up to the end of their tile of leaves: gives the edge of the tree with them. */
async function sweepTile(store: TreeStore, key: NoteKey, edge: Edge, newest: Head): Promise<Edge> {
  const upTo = Math.min(edge.size + fullTile, newest.size);
  const [leaves, checkpoints] = await Promise.all([
    store.leavesAfter(edge.size, upTo - edge.size),
    store.checkpointsBetween(edge.size, upTo),
  ]);
  const hashes = checkedHashes(edge.size, leaves);
  if (edge.size + hashes.length < upTo) throw new TreeFault(`the entry ${edge.size + hashes.length + 1} is missing`);
  const made = new Map<string, Tile>();
  let now = edge;
  const growTo = (size: number) => {
    const next = grown(now, hashes.slice(now.size - edge.size, size - edge.size));
    for (const tile of next.tiles) made.set(nameOf(tile), tile);
    now = next.edge;
  };
  for (const checkpoint of checkpoints) {
    growTo(checkpoint.size);
    checkCheckpoint(checkpoint, rootOf(now), key);
  }
  growTo(upTo);
  await checkTiles(store, [...made.values()]);
  return now;
}

function checkCheckpoint({ size, root, note }: Checkpoint, found: Buffer, key: NoteKey): void {
  if (!root.equals(found)) throw new TreeFault(`the entries do not give the root that was signed for ${size} leaves`);
  if (openNote(note, key) !== checkpointText(key.name, { size, root })) {
    throw new TreeFault(`the checkpoint of ${size} leaves is not signed by ${key.verifier}`);
  }
}

async function checkTiles(store: TreeStore, made: Tile[]): Promise<void> {
  const read = await store.tiles(made);
  for (const tile of made) {
    const stored = read(tile);
    if (tile.hashes.every((hash, i) => stored?.[i]?.equals(hash))) continue;
    throw new TreeFault(`the tile ${nameOf(tile)} is not the one that follows from the entries`);
  }
}
