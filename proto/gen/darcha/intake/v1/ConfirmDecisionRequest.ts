import type { Long } from '@grpc/proto-loader';

/**
 * What to confirm.
 */
export interface ConfirmDecisionRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Version the official has seen; 0 to confirm whatever is proposed.
   */
  'expectedVersion'?: (number | string | Long);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * What to confirm.
 */
export interface ConfirmDecisionRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Version the official has seen; 0 to confirm whatever is proposed.
   */
  'expectedVersion': (number);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
