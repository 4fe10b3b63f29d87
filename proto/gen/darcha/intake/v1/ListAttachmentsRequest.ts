
/**
 * Whose files.
 */
export interface ListAttachmentsRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
}

/**
 * Whose files.
 */
export interface ListAttachmentsRequest {
  /**
   * Number of the application.
   */
  'number': (string);
}
