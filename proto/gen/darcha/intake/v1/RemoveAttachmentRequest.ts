
/**
 * Which file to take away.
 */
export interface RemoveAttachmentRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * Identifier.
   */
  'id'?: (string);
}

/**
 * Which file to take away.
 */
export interface RemoveAttachmentRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Identifier.
   */
  'id': (string);
}
