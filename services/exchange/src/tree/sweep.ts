/**
 * Looks at the whole log, slowly, again and again: every entry is hashed anew, and the tiles and checkpoints have to be those
 * that follow. What signs looks only at what is new, so an old entry that was altered shows here.
 */

import { pause } from '@darcha/kit/rounds.ts';
import { checkpointText, type Head } from '@darcha/transparency-log/tree/checkpoint.ts';
import { TreeFault } from '@darcha/transparency-log/tree/fault.ts';
import { type Edge, emptyTree, grown } from '@darcha/transparency-log/tree/growth.ts';
import { type NoteKey, openNote } from '@darcha/transparency-log/tree/note.ts';
import { RunningRoot } from '@darcha/transparency-log/tree/running-root.ts';
import { fullTile, nameOf, type Tile } from '@darcha/transparency-log/tree/tiles.ts';
import type { Checkpoint, TreeStore } from '../store/tree-store.ts';
import type { Integrity } from './integrity.ts';
import { checkedHashes } from './leaves.ts';

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
  const tree: Swept = { edge: emptyTree, root: new RunningRoot() };
  while (tree.edge.size < (newest?.size ?? 0) && !signal.aborted) {
    await sweepTile(store, key, tree, newest as Head);
    await pause(pauseMs, signal);
  }
  if (newest && !signal.aborted) integrity.checked(newest.size);
}

/** The tree as the entries that were looked at so far make it. */
interface Swept {
  edge: Edge;
  root: RunningRoot;
}

/** Looks at the next entries, up to the end of their tile of leaves. */
async function sweepTile(store: TreeStore, key: NoteKey, tree: Swept, newest: Head): Promise<void> {
  const { size } = tree.edge;
  const upTo = Math.min(size + fullTile, newest.size);
  const [leaves, checkpoints] = await Promise.all([
    store.leavesAfter(size, upTo - size),
    store.checkpointsBetween(size, upTo),
  ]);
  const hashes = checkedHashes(size, leaves);
  if (size + hashes.length < upTo) throw new TreeFault(`the entry ${size + hashes.length + 1} is missing`);
  const bySize = new Map(checkpoints.map((checkpoint) => [checkpoint.size, checkpoint]));
  for (const [i, hash] of hashes.entries()) {
    tree.root.add(hash);
    const checkpoint = bySize.get(size + i + 1);
    if (checkpoint) checkCheckpoint(checkpoint, tree.root.root(), key);
  }
  const last = checkpoints.at(-1);
  if (last) checkSignature(last, key);
  const { edge, tiles } = grown(tree.edge, hashes);
  await checkTiles(store, tiles);
  tree.edge = edge;
}

function checkCheckpoint({ size, root, note }: Checkpoint, found: Buffer, key: NoteKey): void {
  if (!root.equals(found)) throw new TreeFault(`the entries do not give the root that was signed for ${size} leaves`);
  if (note.startsWith(`${checkpointText(key.name, { size, root })}\n`)) return;
  throw new TreeFault(`the checkpoint of ${size} leaves says something else`);
}

/** Of many checkpoints in a row only the last: each was verified when the next was signed, and this costs most. */
function checkSignature({ size, note }: Checkpoint, key: NoteKey): void {
  if (openNote(note, key) !== undefined) return;
  throw new TreeFault(`the checkpoint of ${size} leaves is not signed by ${key.verifier}`);
}

async function checkTiles(store: TreeStore, made: Tile[]): Promise<void> {
  const read = await store.tiles(made);
  for (const tile of made) {
    const stored = read(tile);
    if (tile.hashes.every((hash, i) => stored?.[i]?.equals(hash))) continue;
    throw new TreeFault(`the tile ${nameOf(tile)} is not the one that follows from the entries`);
  }
}
