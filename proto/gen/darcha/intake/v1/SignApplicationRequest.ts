
/**
 * A signature.
 */
export interface SignApplicationRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * Of what the caller has seen.
   */
  'digest'?: (string);
}

/**
 * A signature.
 */
export interface SignApplicationRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Of what the caller has seen.
   */
  'digest': (string);
}
