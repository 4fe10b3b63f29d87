import type { Long } from '@grpc/proto-loader';

/**
 * Which checkpoint.
 */
export interface GetCheckpointRequestInput {
  /**
   * Leaves of the tree it is of; 0 for the newest.
   */
  'size'?: (number | string | Long);
}

/**
 * Which checkpoint.
 */
export interface GetCheckpointRequest {
  /**
   * Leaves of the tree it is of; 0 for the newest.
   */
  'size': (number);
}
