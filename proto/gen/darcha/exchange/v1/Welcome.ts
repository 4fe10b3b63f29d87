
/**
 * The reply to `Hello`.
 */
export interface WelcomeInput {
  /**
   * Code under which the exchange knows the member.
   */
  'member'?: (string);
}

/**
 * The reply to `Hello`.
 */
export interface Welcome {
  /**
   * Code under which the exchange knows the member.
   */
  'member': (string);
}
