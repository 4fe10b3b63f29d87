/**
 * One step of the tree: the entries that are new become leaves, the tiles grow, a checkpoint is signed.
 *
 * Nothing is signed on trust. The last checkpoint has to be of this log and by its key, the stored tiles have to give its
 * root, and the new tree, out of the tiles as they are stored then, has to begin with the old one. What was altered, by
 * whomever, shows before a signature makes it look right.
 */
import { checkpointText, type Head } from '@darcha/transparency-log/tree/checkpoint.ts';
import { TreeFault } from '@darcha/transparency-log/tree/fault.ts';
import { edgeFrom, grown, rootOf } from '@darcha/transparency-log/tree/growth.ts';
import { emptyRoot } from '@darcha/transparency-log/tree/hashing.ts';
import { type NoteSigner, openNote } from '@darcha/transparency-log/tree/note.ts';
import { isConsistent } from '@darcha/transparency-log/tree/proofs.ts';
import { edgeOf } from '@darcha/transparency-log/tree/tiles.ts';
import { beforeTheFirst, type Checkpoint, type TreeStore } from '../store/tree-store.ts';
import { checkedHashes } from './leaves.ts';
import { createProver } from './prover.ts';

export interface ExtendOptions {
  store: TreeStore;
  signer: NoteSigner;
  /** Leaves of one step at most. */
  batch: number;
}

/** Makes a step; gives true when there is more to do at once. Throws a TreeFault when nothing can be signed. */
export type Extend = () => Promise<boolean>;

export function createExtend({ store, signer, batch }: ExtendOptions): Extend {
  const prover = createProver(store);
  /** The last checkpoint this instance knows: none of a smaller tree, or of another, is built upon. */
  let known: Head = { size: 0, root: emptyRoot };

  const requireConsistent = async (older: Head, newer: Head) => {
    const proof = older.size < newer.size ? await prover.consistency(older.size, newer.size) : [];
    if (isConsistent({ older, newer, proof })) return;
    throw new TreeFault(
      `the tree of ${newer.size} leaves does not begin with the one of ${older.size} that was signed`,
    );
  };

  const accept = async (last: Checkpoint) => {
    if (last.size === known.size && last.root.equals(known.root)) return;
    if (openNote(last.note, signer) !== checkpointText(signer.name, last)) {
      throw new TreeFault(`the checkpoint of ${last.size} leaves is not signed by ${signer.verifier}`);
    }
    await requireConsistent(known, last);
    known = last;
  };

  return async () => {
    const last = await store.newestCheckpoint();
    if (last) await accept(last);
    const older: Head = last ?? { size: 0, root: emptyRoot };
    const leaves = await store.leavesAfter(older.size, batch);
    if (last && leaves.length === 0) return false;
    const hashes = checkedHashes(older.size, leaves);
    const edge = edgeFrom(older.size, await store.tiles(edgeOf(older.size)));
    if (!rootOf(edge).equals(older.root)) {
      throw new TreeFault(`the tiles do not give the root that was signed for ${older.size} leaves`);
    }
    const next = grown(edge, hashes);
    await store.keepTiles(next.tiles);
    const newer = { size: next.edge.size, root: rootOf(next.edge) };
    await requireConsistent(older, newer);
    const note = signer.sign(checkpointText(signer.name, newer));
    const at = new Date().toISOString();
    const added = await store.addCheckpoint({ ...newer, at, note }, last?.size ?? beforeTheFirst);
    // Else another instance was faster; the next step looks at what it signed.
    if (added) known = newer;
    return added && leaves.length === batch;
  };
}
