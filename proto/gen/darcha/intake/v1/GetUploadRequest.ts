
/**
 * Which upload.
 */
export interface GetUploadRequestInput {
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
 * Which upload.
 */
export interface GetUploadRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Identifier.
   */
  'id': (string);
}
