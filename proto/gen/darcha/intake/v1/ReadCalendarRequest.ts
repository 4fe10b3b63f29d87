
/**
 * Which calendar.
 */
export interface ReadCalendarRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * The secret.
   */
  'secret'?: (string);
}

/**
 * Which calendar.
 */
export interface ReadCalendarRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * The secret.
   */
  'secret': (string);
}
