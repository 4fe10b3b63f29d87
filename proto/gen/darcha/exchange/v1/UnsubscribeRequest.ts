
/**
 * Which subscription.
 */
export interface UnsubscribeRequestInput {
  /**
   * Identifier of the subscription.
   */
  'id'?: (string);
}

/**
 * Which subscription.
 */
export interface UnsubscribeRequest {
  /**
   * Identifier of the subscription.
   */
  'id': (string);
}
