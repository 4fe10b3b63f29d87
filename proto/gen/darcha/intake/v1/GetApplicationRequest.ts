
/**
 * Which application.
 */
export interface GetApplicationRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Which application.
 */
export interface GetApplicationRequest {
  /**
   * Number.
   */
  'number': (string);
}
