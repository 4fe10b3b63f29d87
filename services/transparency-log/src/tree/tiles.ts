/**
 * A tree cut into tiles, as C2SP `tlog-tiles` says: a tile of level L has up to 256 hashes, each of a complete subtree of
 * 256^L leaves. What lies between two levels is hashed together anew when it is asked for.
 */
import { TreeFault } from './fault.ts';
import { emptyRoot, hashNode } from './hashing.ts';
import { type Node, nodesOf, type Range } from './ranges.ts';

export interface TilePlace {
  level: number;
  /** Within the level, from 0. */
  index: number;
}

export interface Tile extends TilePlace {
  /** 1 to 256. */
  hashes: Buffer[];
}

/** Finds the hashes of a tile; what it gives may be longer than the tree asked about, never shorter. */
export type TileReader = (place: TilePlace) => readonly Buffer[] | undefined;

export const fullTile = 256;
export const hashBytes = 32;

const levelHeight = 8;

/** How many leaves a tree must have for the tile to have this width. */
export function leavesUnder({ level, index }: TilePlace, width: number): number {
  return (index * fullTile + width) * fullTile ** level;
}

/** The tiles at the right edge of a tree: for each level the one that is not full, with its width. */
export function edgeOf(size: number): (TilePlace & { width: number })[] {
  const edge: (TilePlace & { width: number })[] = [];
  for (let [level, hashes] = [0, size]; hashes > 0; level++, hashes = Math.floor(hashes / fullTile)) {
    edge.push({ level, index: Math.floor(hashes / fullTile), width: hashes % fullTile });
  }
  return edge;
}

/** The tiles needed to hash these ranges, each once. */
export function tilesUnder(ranges: readonly Range[]): TilePlace[] {
  const places = ranges.flatMap(nodesOf).map((node) => placeOf(node).tile);
  return [...new Map(places.map((place) => [nameOf(place), place])).values()];
}

/** "<level>/<index>". */
export function nameOf({ level, index }: TilePlace): string {
  return `${level}/${index}`;
}

/** The hash of the leaves of a range, as if they were a tree (MTH of RFC 9162). Throws a TreeFault when a tile does not reach so far. */
export function hashOf(range: Range, read: TileReader): Buffer {
  const hashes = nodesOf(range).map((node) => hashOfNode(node, read));
  return hashes.length === 0 ? emptyRoot : hashes.reduceRight((right, left) => hashNode(left, right));
}

/** The hash of 1, 2, 4, ... hashes. */
export function hashTogether(hashes: readonly Buffer[]): Buffer {
  const [first, second] = hashes as [Buffer, Buffer?];
  if (!second) return first;
  const pairs = hashes.length / 2;
  return hashTogether(
    Array.from({ length: pairs }, (_, i) => hashNode(hashes[2 * i] as Buffer, hashes[2 * i + 1] as Buffer)),
  );
}

function hashOfNode(node: Node, read: TileReader): Buffer {
  const { tile, from, to } = placeOf(node);
  const hashes = read(tile)?.slice(from, to);
  if (hashes?.length !== to - from) throw new TreeFault(`the tile ${nameOf(tile)} has fewer than ${to} hashes`);
  return hashTogether(hashes);
}

/** Where the hashes stand that a node is made of: they never reach beyond one tile. */
function placeOf({ height, index }: Node): { tile: TilePlace; from: number; to: number } {
  const width = 2 ** (height % levelHeight);
  const first = index * width;
  const from = first % fullTile;
  const tile = { level: Math.floor(height / levelHeight), index: Math.floor(first / fullTile) };
  return { tile, from, to: from + width };
}
