
/**
 * What to withdraw.
 */
export interface WithdrawApplicationRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * What to withdraw.
 */
export interface WithdrawApplicationRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
