
/**
 * Which agreement.
 */
export interface ViewAgreementRequestInput {
  /**
   * Its identifier.
   */
  'id'?: (string);
}

/**
 * Which agreement.
 */
export interface ViewAgreementRequest {
  /**
   * Its identifier.
   */
  'id': (string);
}
