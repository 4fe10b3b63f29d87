
/**
 * A handing over.
 */
export interface CollectResultRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * The code shown by the person at the office.
   */
  'collectionCode'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * A handing over.
 */
export interface CollectResultRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * The code shown by the person at the office.
   */
  'collectionCode': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
