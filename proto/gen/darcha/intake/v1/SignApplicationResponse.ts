
/**
 * What came of it.
 */
export interface SignApplicationResponseInput {
  /**
   * True when it was the last, and the application is submitted.
   */
  'submitted'?: (boolean);
}

/**
 * What came of it.
 */
export interface SignApplicationResponse {
  /**
   * True when it was the last, and the application is submitted.
   */
  'submitted': (boolean);
}
