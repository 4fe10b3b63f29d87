import type { Long } from '@grpc/proto-loader';

/**
 * Which two trees.
 */
export interface GetConsistencyProofRequestInput {
  /**
   * Leaves of the smaller one, at least 1.
   */
  'olderSize'?: (number | string | Long);
  /**
   * Leaves of the larger one; 0 for that of the newest checkpoint.
   */
  'treeSize'?: (number | string | Long);
}

/**
 * Which two trees.
 */
export interface GetConsistencyProofRequest {
  /**
   * Leaves of the smaller one, at least 1.
   */
  'olderSize': (number);
  /**
   * Leaves of the larger one; 0 for that of the newest checkpoint.
   */
  'treeSize': (number);
}
