/** Hashes of a Merkle tree as RFC 9162 defines them (2.1.1). */
import { hash } from 'node:crypto';

const leafMark = Buffer.of(0);
const nodeMark = Buffer.of(1);
const hashLength = 32;
/** Mark and both hashes of a node; a buffer for each node would cost more than its hash. */
const node = Buffer.alloc(1 + 2 * hashLength, nodeMark);

export function hashLeaf(bytes: Uint8Array): Buffer {
  return sha256(Buffer.concat([leafMark, bytes]));
}

export function hashNode(left: Uint8Array, right: Uint8Array): Buffer {
  // A proof that somebody else made may hold anything.
  if (left.length !== hashLength || right.length !== hashLength) return sha256(Buffer.concat([nodeMark, left, right]));
  node.set(left, 1);
  node.set(right, 1 + hashLength);
  return sha256(node);
}

/** Root of the tree without leaves. */
export const emptyRoot = sha256(Buffer.alloc(0));

/** In one go: an object for each hash costs more than the hash. */
function sha256(bytes: Buffer): Buffer {
  return hash('sha256', bytes, 'buffer');
}
