
/**
 * All events of the request are stored.
 */
export interface AppendEventsResponseInput {
  /**
   * How many of them were there before.
   */
  'known'?: (number);
}

/**
 * All events of the request are stored.
 */
export interface AppendEventsResponse {
  /**
   * How many of them were there before.
   */
  'known': (number);
}
