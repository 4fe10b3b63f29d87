
/**
 * Whose record.
 */
export interface GetRecordRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
}

/**
 * Whose record.
 */
export interface GetRecordRequest {
  /**
   * Number of the application.
   */
  'number': (string);
}
