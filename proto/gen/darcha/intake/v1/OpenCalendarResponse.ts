
/**
 * The secret that holds from now on.
 */
export interface OpenCalendarResponseInput {
  /**
   * 43 characters: letters, digits, "-" and "_".
   */
  'secret'?: (string);
}

/**
 * The secret that holds from now on.
 */
export interface OpenCalendarResponse {
  /**
   * 43 characters: letters, digits, "-" and "_".
   */
  'secret': (string);
}
