
/**
 * Which offer to take on.
 */
export interface AcceptMandateRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Which offer to take on.
 */
export interface AcceptMandateRequest {
  /**
   * Number.
   */
  'number': (string);
}
