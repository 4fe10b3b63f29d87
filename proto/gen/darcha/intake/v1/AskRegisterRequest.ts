
/**
 * Which record.
 */
export interface AskRegisterRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Name of the record in the passport.
   */
  'name'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * Which record.
 */
export interface AskRegisterRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Name of the record in the passport.
   */
  'name': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
