/** Hashes of a Merkle tree as RFC 9162 defines them (2.1.1). */
import { createHash } from 'node:crypto';

const leafMark = Buffer.of(0);
const nodeMark = Buffer.of(1);

export function hashLeaf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(leafMark).update(bytes).digest();
}

export function hashNode(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(nodeMark).update(left).update(right).digest();
}

/** Root of the tree without leaves. */
export const emptyRoot = createHash('sha256').digest();
