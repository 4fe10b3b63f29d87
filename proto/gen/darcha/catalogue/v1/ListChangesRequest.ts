import type { Long } from '@grpc/proto-loader';

/**
 * Where to go on.
 */
export interface ListChangesRequestInput {
  /**
   * Only changes behind this position; 0 for all that there are.
   */
  'after'?: (number | string | Long);
  /**
   * At most so many, 1 to 500; 0 means 100.
   */
  'limit'?: (number);
}

/**
 * Where to go on.
 */
export interface ListChangesRequest {
  /**
   * Only changes behind this position; 0 for all that there are.
   */
  'after': (number);
  /**
   * At most so many, 1 to 500; 0 means 100.
   */
  'limit': (number);
}
