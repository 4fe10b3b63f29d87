import type { Long } from '@grpc/proto-loader';

/**
 * What to submit.
 */
export interface SubmitBundleRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Version the caller has seen; 0 for whatever is there.
   */
  'expectedVersion'?: (number | string | Long);
  /**
   * Chosen by the caller, 8 to 100 characters; empty for none.
   */
  'idempotencyKey'?: (string);
}

/**
 * What to submit.
 */
export interface SubmitBundleRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Version the caller has seen; 0 for whatever is there.
   */
  'expectedVersion': (number);
  /**
   * Chosen by the caller, 8 to 100 characters; empty for none.
   */
  'idempotencyKey': (string);
}
