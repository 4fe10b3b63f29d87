
/**
 * A code to verify.
 */
export interface VerifyResultRequestInput {
  /**
   * The code, with or without dashes, in any case.
   */
  'code'?: (string);
}

/**
 * A code to verify.
 */
export interface VerifyResultRequest {
  /**
   * The code, with or without dashes, in any case.
   */
  'code': (string);
}
