
/**
 * A result to take out of force.
 */
export interface RevokeResultRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * Reasons for the holder, 10 to 2,000 characters.
   */
  'reasons'?: (string);
  /**
   * Language of `reasons`.
   */
  'language'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * A result to take out of force.
 */
export interface RevokeResultRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Reasons for the holder, 10 to 2,000 characters.
   */
  'reasons': (string);
  /**
   * Language of `reasons`.
   */
  'language': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
