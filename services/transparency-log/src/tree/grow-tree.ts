/** Trees for the tests: grown in steps, with their tiles as a store would have them. */
import assert from 'node:assert/strict';
import { type Edge, emptyTree, grown } from './growth.ts';
import type { Range } from './ranges.ts';
import { hashOf, nameOf, type TileReader } from './tiles.ts';

export function treeOf(leaves: readonly Buffer[], step: number) {
  const tiles = new Map<string, readonly Buffer[]>();
  let edge: Edge = emptyTree;
  for (let at = 0; at < leaves.length; at += step) {
    const next = grown(edge, leaves.slice(at, at + step));
    edge = next.edge;
    for (const tile of next.tiles) {
      assert.ok(tile.hashes.length > (tiles.get(nameOf(tile))?.length ?? 0), 'a tile only becomes wider');
      tiles.set(nameOf(tile), tile.hashes);
    }
  }
  const read: TileReader = (place) => tiles.get(nameOf(place));
  return { edge, tiles, read };
}

export const hashesOf = (ranges: Range[], read: TileReader) => ranges.map((range) => hashOf(range, read));
