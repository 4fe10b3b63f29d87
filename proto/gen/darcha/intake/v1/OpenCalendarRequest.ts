
/**
 * Which application.
 */
export interface OpenCalendarRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Which application.
 */
export interface OpenCalendarRequest {
  /**
   * Number.
   */
  'number': (string);
}
