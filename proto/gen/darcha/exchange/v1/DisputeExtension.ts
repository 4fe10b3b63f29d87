
/**
 * A longer term for an answer.
 */
export interface DisputeExtensionInput {
  /**
   * By how many days.
   */
  'days'?: (number);
  /**
   * When, an instant.
   */
  'at'?: (string);
  /**
   * Why, in the agency's words: 10 to 2,000 characters.
   */
  'text'?: (string);
}

/**
 * A longer term for an answer.
 */
export interface DisputeExtension {
  /**
   * By how many days.
   */
  'days': (number);
  /**
   * When, an instant.
   */
  'at': (string);
  /**
   * Why, in the agency's words: 10 to 2,000 characters.
   */
  'text': (string);
}
