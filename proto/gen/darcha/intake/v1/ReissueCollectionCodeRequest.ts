
/**
 * Whose code.
 */
export interface ReissueCollectionCodeRequestInput {
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
 * Whose code.
 */
export interface ReissueCollectionCodeRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
