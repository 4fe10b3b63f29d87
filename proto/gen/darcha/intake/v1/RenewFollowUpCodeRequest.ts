
/**
 * Which application.
 */
export interface RenewFollowUpCodeRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Which application.
 */
export interface RenewFollowUpCodeRequest {
  /**
   * Number.
   */
  'number': (string);
}
