import type { Long } from '@grpc/proto-loader';

/**
 * Which access.
 */
export interface GetAccessRequestInput {
  /**
   * Its position in the log, from 1.
   */
  'position'?: (number | string | Long);
}

/**
 * Which access.
 */
export interface GetAccessRequest {
  /**
   * Its position in the log, from 1.
   */
  'position': (number);
}
