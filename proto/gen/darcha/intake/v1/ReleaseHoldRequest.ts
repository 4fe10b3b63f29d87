
/**
 * What to release.
 */
export interface ReleaseHoldRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * What to release.
 */
export interface ReleaseHoldRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
