
/**
 * Which mandate to end.
 */
export interface RevokeMandateRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Which mandate to end.
 */
export interface RevokeMandateRequest {
  /**
   * Number.
   */
  'number': (string);
}
