
/**
 * Which webhook.
 */
export interface RenewWebhookRequestInput {
  /**
   * Identifier.
   */
  'id'?: (string);
}

/**
 * Which webhook.
 */
export interface RenewWebhookRequest {
  /**
   * Identifier.
   */
  'id': (string);
}
