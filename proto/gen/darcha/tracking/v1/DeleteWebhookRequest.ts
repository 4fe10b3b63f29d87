
/**
 * Which webhook.
 */
export interface DeleteWebhookRequestInput {
  /**
   * Identifier.
   */
  'id'?: (string);
}

/**
 * Which webhook.
 */
export interface DeleteWebhookRequest {
  /**
   * Identifier.
   */
  'id': (string);
}
