
/**
 * Whose record.
 */
export interface GetRecordHeadRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
}

/**
 * Whose record.
 */
export interface GetRecordHeadRequest {
  /**
   * Number of the application.
   */
  'number': (string);
}
