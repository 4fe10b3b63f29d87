
/**
 * Whose threads.
 */
export interface ListMessagesRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Whose threads.
 */
export interface ListMessagesRequest {
  /**
   * Number.
   */
  'number': (string);
}
