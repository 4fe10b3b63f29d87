
/**
 * Which application.
 */
export interface GetSignatureRequestRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Which application.
 */
export interface GetSignatureRequestRequest {
  /**
   * Number.
   */
  'number': (string);
}
