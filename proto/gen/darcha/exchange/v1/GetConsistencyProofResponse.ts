import type { Long } from '@grpc/proto-loader';

/**
 * Proof of consistency.
 */
export interface GetConsistencyProofResponseInput {
  /**
   * Leaves of the larger tree.
   */
  'treeSize'?: (number | string | Long);
  /**
   * The hashes, 32 bytes each, in the order of RFC 9162.
   */
  'hashes'?: (Buffer | Uint8Array | string)[];
}

/**
 * Proof of consistency.
 */
export interface GetConsistencyProofResponse {
  /**
   * Leaves of the larger tree.
   */
  'treeSize': (number);
  /**
   * The hashes, 32 bytes each, in the order of RFC 9162.
   */
  'hashes': (Buffer)[];
}
