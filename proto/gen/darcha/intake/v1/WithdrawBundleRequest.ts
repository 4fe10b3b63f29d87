
/**
 * What to take back.
 */
export interface WithdrawBundleRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Chosen by the caller, 8 to 100 characters; empty for none.
   */
  'idempotencyKey'?: (string);
}

/**
 * What to take back.
 */
export interface WithdrawBundleRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Chosen by the caller, 8 to 100 characters; empty for none.
   */
  'idempotencyKey': (string);
}
