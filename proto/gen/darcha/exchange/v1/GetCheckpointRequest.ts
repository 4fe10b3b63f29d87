import type { Long } from '@grpc/proto-loader';

/**
 * Which checkpoint.
 */
export interface GetCheckpointRequestInput {
  /**
   * Leaves of the tree it is of; 0 for the newest.
   */
  'size'?: (number | string | Long);
  /**
   * In place of a size: the smallest time-stamped checkpoint of at least so many leaves; 0 when none is asked for.
   */
  'stampedFrom'?: (number | string | Long);
}

/**
 * Which checkpoint.
 */
export interface GetCheckpointRequest {
  /**
   * Leaves of the tree it is of; 0 for the newest.
   */
  'size': (number);
  /**
   * In place of a size: the smallest time-stamped checkpoint of at least so many leaves; 0 when none is asked for.
   */
  'stampedFrom': (number);
}
