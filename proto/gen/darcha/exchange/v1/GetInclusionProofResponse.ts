import type { Long } from '@grpc/proto-loader';

/**
 * Proof of inclusion.
 */
export interface GetInclusionProofResponseInput {
  /**
   * Leaves of the tree.
   */
  'treeSize'?: (number | string | Long);
  /**
   * Hash of the entry as a leaf, 32 bytes.
   */
  'leafHash'?: (Buffer | Uint8Array | string);
  /**
   * The hashes that lead from it to the root, 32 bytes each, from the leaf upwards.
   */
  'hashes'?: (Buffer | Uint8Array | string)[];
}

/**
 * Proof of inclusion.
 */
export interface GetInclusionProofResponse {
  /**
   * Leaves of the tree.
   */
  'treeSize': (number);
  /**
   * Hash of the entry as a leaf, 32 bytes.
   */
  'leafHash': (Buffer);
  /**
   * The hashes that lead from it to the root, 32 bytes each, from the leaf upwards.
   */
  'hashes': (Buffer)[];
}
