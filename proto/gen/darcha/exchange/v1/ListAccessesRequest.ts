import type { Long } from '@grpc/proto-loader';

/**
 * Which part of the accesses.
 */
export interface ListAccessesRequestInput {
  /**
   * Only accesses before this position; 0 for the newest.
   */
  'beforePosition'?: (number | string | Long);
  /**
   * How many at most: 1 to 100; 0 means 20.
   */
  'limit'?: (number);
}

/**
 * Which part of the accesses.
 */
export interface ListAccessesRequest {
  /**
   * Only accesses before this position; 0 for the newest.
   */
  'beforePosition': (number);
  /**
   * How many at most: 1 to 100; 0 means 20.
   */
  'limit': (number);
}
