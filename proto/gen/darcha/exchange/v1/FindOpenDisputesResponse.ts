import type { Long } from '@grpc/proto-loader';

/**
 * Those that are disputed.
 */
export interface FindOpenDisputesResponseInput {
  /**
   * Positions of accesses whose dispute is open, in order.
   */
  'positions'?: (number | string | Long)[];
}

/**
 * Those that are disputed.
 */
export interface FindOpenDisputesResponse {
  /**
   * Positions of accesses whose dispute is open, in order.
   */
  'positions': (number)[];
}
