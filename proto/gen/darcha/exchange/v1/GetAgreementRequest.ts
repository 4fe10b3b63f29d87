
/**
 * Which agreement.
 */
export interface GetAgreementRequestInput {
  /**
   * Its identifier.
   */
  'id'?: (string);
}

/**
 * Which agreement.
 */
export interface GetAgreementRequest {
  /**
   * Its identifier.
   */
  'id': (string);
}
