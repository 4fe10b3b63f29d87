
/**
 * Where to call.
 */
export interface CreateWebhookRequestInput {
  /**
   * https address, at most 500 characters, of a host on the public Internet.
   */
  'url'?: (string);
  /**
   * Chosen by the caller, 8 to 100 characters.
   */
  'idempotencyKey'?: (string);
}

/**
 * Where to call.
 */
export interface CreateWebhookRequest {
  /**
   * https address, at most 500 characters, of a host on the public Internet.
   */
  'url': (string);
  /**
   * Chosen by the caller, 8 to 100 characters.
   */
  'idempotencyKey': (string);
}
