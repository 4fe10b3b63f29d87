
/**
 * An opinion.
 */
export interface GiveOpinionRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * The opinion, 1 to 2,000 characters.
   */
  'opinion'?: (string);
  /**
   * Language of the opinion.
   */
  'language'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * An opinion.
 */
export interface GiveOpinionRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * The opinion, 1 to 2,000 characters.
   */
  'opinion': (string);
  /**
   * Language of the opinion.
   */
  'language': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
