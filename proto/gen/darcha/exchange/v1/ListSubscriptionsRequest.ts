
/**
 * Which part of the subscriptions.
 */
export interface ListSubscriptionsRequestInput {
  /**
   * Only those behind this identifier; empty for the first.
   */
  'behind'?: (string);
  /**
   * How many at most: 1 to 1,000; 0 means 100.
   */
  'limit'?: (number);
}

/**
 * Which part of the subscriptions.
 */
export interface ListSubscriptionsRequest {
  /**
   * Only those behind this identifier; empty for the first.
   */
  'behind': (string);
  /**
   * How many at most: 1 to 1,000; 0 means 100.
   */
  'limit': (number);
}
