
/**
 * Which part of the queue.
 */
export interface ClaimNextRequestInput {
  /**
   * Code of a territory or office; empty for any.
   */
  'territory'?: (string);
  /**
   * What an official must be versed in; empty for any.
   */
  'skill'?: (string);
  /**
   * Chosen by the caller; the same key gives the same application as long as the caller has it. May be empty.
   */
  'idempotencyKey'?: (string);
  /**
   * Code of a service; empty for any.
   */
  'service'?: (string);
}

/**
 * Which part of the queue.
 */
export interface ClaimNextRequest {
  /**
   * Code of a territory or office; empty for any.
   */
  'territory': (string);
  /**
   * What an official must be versed in; empty for any.
   */
  'skill': (string);
  /**
   * Chosen by the caller; the same key gives the same application as long as the caller has it. May be empty.
   */
  'idempotencyKey': (string);
  /**
   * Code of a service; empty for any.
   */
  'service': (string);
}
