
/**
 * A refusal.
 */
export interface RefuseSignatureRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * For the applicant, 10 to 2,000 characters.
   */
  'reasons'?: (string);
  /**
   * Language of the reasons.
   */
  'language'?: (string);
}

/**
 * A refusal.
 */
export interface RefuseSignatureRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * For the applicant, 10 to 2,000 characters.
   */
  'reasons': (string);
  /**
   * Language of the reasons.
   */
  'language': (string);
}
