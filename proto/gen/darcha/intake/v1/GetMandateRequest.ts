
/**
 * Which mandate.
 */
export interface GetMandateRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Which mandate.
 */
export interface GetMandateRequest {
  /**
   * Number.
   */
  'number': (string);
}
