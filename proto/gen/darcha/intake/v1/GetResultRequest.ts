
/**
 * Whose result.
 */
export interface GetResultRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Whose result.
 */
export interface GetResultRequest {
  /**
   * Number.
   */
  'number': (string);
}
