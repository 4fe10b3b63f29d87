import type { Long } from '@grpc/proto-loader';

/**
 * Which entry, in which tree.
 */
export interface GetInclusionProofRequestInput {
  /**
   * Position of the entry in the log, from 1; it stands in the receipt of every exchange.
   */
  'position'?: (number | string | Long);
  /**
   * Leaves of the tree; 0 for that of the newest checkpoint.
   */
  'treeSize'?: (number | string | Long);
}

/**
 * Which entry, in which tree.
 */
export interface GetInclusionProofRequest {
  /**
   * Position of the entry in the log, from 1; it stands in the receipt of every exchange.
   */
  'position': (number);
  /**
   * Leaves of the tree; 0 for that of the newest checkpoint.
   */
  'treeSize': (number);
}
