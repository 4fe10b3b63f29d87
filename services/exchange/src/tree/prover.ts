/** Proofs out of the stored tiles: few of them, however large the tree. */
import { consistencyRanges, inclusionRanges, type Range } from '@darcha/transparency-log/tree/ranges.ts';
import { hashOf, tilesUnder } from '@darcha/transparency-log/tree/tiles.ts';
import type { TreeStore } from '../store/tree-store.ts';

export interface Prover {
  /** That a leaf, counted from 0, is in the tree of a size: its hash, and the hashes from there to the root. */
  inclusion(leaf: number, size: number): Promise<{ leafHash: Buffer; path: Buffer[] }>;
  /** That the tree of `older` leaves is the beginning of that of `size`. */
  consistency(older: number, size: number): Promise<Buffer[]>;
}

/** Throws a TreeFault when tiles are missing. */
export function createProver(store: TreeStore): Prover {
  const hashes = async (ranges: Range[]) => {
    const read = await store.tiles(tilesUnder(ranges));
    return ranges.map((range) => hashOf(range, read));
  };
  return {
    inclusion: async (leaf, size) => {
      const [leafHash, ...path] = await hashes([{ from: leaf, to: leaf + 1 }, ...inclusionRanges(leaf, size)]);
      return { leafHash: leafHash as Buffer, path };
    },
    consistency: (older, size) => hashes(consistencyRanges(older, size)),
  };
}
