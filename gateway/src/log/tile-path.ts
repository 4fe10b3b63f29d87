/** How C2SP `tlog-tiles` writes the place of a tile in an address. */

export interface TileName {
  /** Place within the level, from 0. */
  index: number;
  /** How many hashes; 0 for a full tile. */
  width: number;
}

/** Threes of digits, all but the last behind an x; for a tile that is not full `.p/` and its width follow. */
const form = /^((?:x\d{3}\/){0,2})(\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;
const fullTile = 256;

/** What stands behind the level: "067", "x001/x234/067", "x001/067.p/8". Undefined when it is no tile's name. */
export function readTileName(path: string): TileName | undefined {
  const [, higher, lowest, width] = form.exec(path) ?? [];
  if (higher === undefined || lowest === undefined || Number(width ?? 1) >= fullTile) return undefined;
  // Each place has one name only: what is filled up with zeros from the left is another's.
  if (higher.startsWith('x000/')) return undefined;
  return { index: Number(higher.replaceAll(/[x/]/g, '') + lowest), width: Number(width ?? 0) };
}
