/** Entries as they come from the store, held to what they must be. */
import { TreeFault } from '@darcha/transparency-log/tree/fault.ts';
import { hashLeaf } from '@darcha/transparency-log/tree/hashing.ts';
import type { StoredLeaf } from '../store/tree-store.ts';

/** The leaf hashes of the entries that follow `position`; a TreeFault when one is missing or is not what its hash says. */
export function checkedHashes(position: number, leaves: readonly StoredLeaf[]): Buffer[] {
  return leaves.map((leaf, i) => {
    const expected = position + 1 + i;
    if (leaf.position !== expected) throw new TreeFault(`the entry ${expected} of the log is missing`);
    const hash = hashLeaf(leaf.bytes);
    if (!hash.equals(leaf.leafHash)) throw new TreeFault(`the entry ${expected} of the log was altered`);
    return hash;
  });
}
