/** A tree that grows: its right edge is all that has to be known to add leaves. */
import { TreeFault } from './fault.ts';
import { edgeOf, fullTile, hashOf, hashTogether, nameOf, type Tile, type TileReader } from './tiles.ts';

export interface Edge {
  /** Leaves in the tree. */
  size: number;
  /** By level, the hashes in the tile that is not full; up to 255. */
  levels: readonly (readonly Buffer[])[];
}

export const emptyTree: Edge = { size: 0, levels: [] };

/** The edge with these leaves added, and every tile that came to be or grew by them, in its new width. */
export function grown({ size, levels }: Edge, leaves: readonly Buffer[]): { edge: Edge; tiles: Tile[] } {
  const tiles: Tile[] = [];
  const higher: Buffer[][] = [];
  let added = leaves;
  for (let level = 0; level < levels.length || added.length > 0; level++) {
    const before = levels[level] ?? [];
    const first = Math.floor(size / fullTile ** (level + 1));
    const rows = inRows([...before, ...added]);
    if (added.length > 0) tiles.push(...rows.map((hashes, i) => ({ level, index: first + i, hashes })));
    const full = rows.filter(({ length }) => length === fullTile);
    higher.push(rows[full.length] ?? []);
    added = full.map(hashTogether);
  }
  return { edge: { size: size + leaves.length, levels: higher }, tiles };
}

/** The root of the tree with this edge. */
export function rootOf({ size, levels }: Edge): Buffer {
  return hashOf({ from: 0, to: size }, ({ level }) => levels[level]);
}

/** The edge of the tree of this size, out of its tiles. Throws a TreeFault when one of them is missing. */
export function edgeFrom(size: number, read: TileReader): Edge {
  const levels = edgeOf(size).map(({ width, ...place }) => {
    const hashes = width === 0 ? [] : (read(place)?.slice(0, width) ?? []);
    if (hashes.length < width) throw new TreeFault(`the tile ${nameOf(place)} has fewer than ${width} hashes`);
    return hashes;
  });
  return { size, levels };
}

function inRows(hashes: readonly Buffer[]): Buffer[][] {
  const rows = Math.ceil(hashes.length / fullTile);
  return Array.from({ length: rows }, (_, i) => hashes.slice(i * fullTile, (i + 1) * fullTile));
}
