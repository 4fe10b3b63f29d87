import type { Long } from '@grpc/proto-loader';

/**
 * Which application to take back.
 */
export interface TakeOverApplicationRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * Version the caller has seen; 0 for whatever is there.
   */
  'expectedVersion'?: (number | string | Long);
}

/**
 * Which application to take back.
 */
export interface TakeOverApplicationRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Version the caller has seen; 0 for whatever is there.
   */
  'expectedVersion': (number);
}
