
/**
 * What to claim.
 */
export interface ClaimApplicationRequestInput {
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
 * What to claim.
 */
export interface ClaimApplicationRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
