
/**
 * The code that holds from now on.
 */
export interface RenewFollowUpCodeResponseInput {
  /**
   * Follow-up code, for example "7KQ2-M9XF".
   */
  'code'?: (string);
}

/**
 * The code that holds from now on.
 */
export interface RenewFollowUpCodeResponse {
  /**
   * Follow-up code, for example "7KQ2-M9XF".
   */
  'code': (string);
}
