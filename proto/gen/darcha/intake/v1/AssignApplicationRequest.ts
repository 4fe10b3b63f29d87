
/**
 * Whom to hand it to.
 */
export interface AssignApplicationRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Identifier of an official of the same agency, 1 to 100 characters.
   */
  'official'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * Whom to hand it to.
 */
export interface AssignApplicationRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Identifier of an official of the same agency, 1 to 100 characters.
   */
  'official': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
