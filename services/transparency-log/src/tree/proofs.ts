/** Whether a proof holds: the algorithms of RFC 9162, 2.1.3.2 and 2.1.4.2. */
import { hashNode } from './hashing.ts';

export interface Inclusion {
  /** From 0. */
  leaf: number;
  leafHash: Buffer;
  size: number;
  root: Buffer;
  proof: readonly Buffer[];
}

/** True when the leaf is in the tree, at its place. */
export function isIncluded({ leaf, leafHash, size, root, proof }: Inclusion): boolean {
  if (leaf < 0 || leaf >= size) return false;
  let [at, last, hash] = [leaf, size - 1, leafHash];
  for (const other of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = hashNode(other, hash);
      [at, last] = upToRight(at, last);
    } else {
      hash = hashNode(hash, other);
    }
    [at, last] = up(at, last);
  }
  return last === 0 && hash.equals(root);
}

export interface Consistency {
  older: { size: number; root: Buffer };
  newer: { size: number; root: Buffer };
  proof: readonly Buffer[];
}

/** True when the older tree is the beginning of the newer one. */
export function isConsistent({ older, newer, proof }: Consistency): boolean {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && older.root.equals(newer.root);
  if (older.size === 0) return proof.length === 0;
  // A tree that is complete is its own first part, which the proof leaves out.
  const path = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof;
  const [first, ...rest] = path;
  if (!first) return false;
  let [at, last] = upToLeft(older.size - 1, newer.size - 1);
  let [oldHash, newHash] = [first, first];
  for (const other of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      oldHash = hashNode(other, oldHash);
      newHash = hashNode(other, newHash);
      [at, last] = upToRight(at, last);
    } else {
      newHash = hashNode(newHash, other);
    }
    [at, last] = up(at, last);
  }
  return last === 0 && oldHash.equals(older.root) && newHash.equals(newer.root);
}

function up(at: number, last: number): [number, number] {
  return [Math.floor(at / 2), Math.floor(last / 2)];
}

/** Upwards for as long as the node is a left one; from there the way leads right. */
function upToRight(at: number, last: number): [number, number] {
  let [node, edge] = [at, last];
  while (node % 2 === 0 && node !== 0) [node, edge] = up(node, edge);
  return [node, edge];
}

/** Upwards for as long as the node is a right one. */
function upToLeft(at: number, last: number): [number, number] {
  let [node, edge] = [at, last];
  while (node % 2 === 1) [node, edge] = up(node, edge);
  return [node, edge];
}

function isPowerOfTwo(number: number): boolean {
  let power = 1;
  while (power < number) power *= 2;
  return power === number;
}
