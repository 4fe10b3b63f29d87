
/**
 * What is wrong with it.
 */
export interface ObjectToDecisionRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * What is wrong, for the one who proposed it: 10 to 2,000 characters.
   */
  'reasons'?: (string);
  /**
   * Language of `reasons`: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * What is wrong with it.
 */
export interface ObjectToDecisionRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * What is wrong, for the one who proposed it: 10 to 2,000 characters.
   */
  'reasons': (string);
  /**
   * Language of `reasons`: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
