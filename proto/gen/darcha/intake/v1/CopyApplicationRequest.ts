
/**
 * Which application, and under which key.
 */
export interface CopyApplicationRequestInput {
  /**
   * Number of the earlier one.
   */
  'number'?: (string);
  /**
   * Chosen by the caller, 8 to 100 characters.
   */
  'idempotencyKey'?: (string);
}

/**
 * Which application, and under which key.
 */
export interface CopyApplicationRequest {
  /**
   * Number of the earlier one.
   */
  'number': (string);
  /**
   * Chosen by the caller, 8 to 100 characters.
   */
  'idempotencyKey': (string);
}
