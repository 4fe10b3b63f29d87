
/**
 * Which application.
 */
export interface CloseCalendarRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Which application.
 */
export interface CloseCalendarRequest {
  /**
   * Number.
   */
  'number': (string);
}
