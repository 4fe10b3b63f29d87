import type { WebhookInput as _darcha_catalogue_v1_WebhookInput, Webhook as _darcha_catalogue_v1_Webhook } from '../../../darcha/catalogue/v1/Webhook.ts';

/**
 * The new webhook.
 */
export interface CreateWebhookResponseInput {
  /**
   * The webhook.
   */
  'webhook'?: (_darcha_catalogue_v1_WebhookInput | null);
  /**
   * The secret of its signatures, "whsec_..."; told again only for the same idempotency key.
   */
  'secret'?: (string);
}

/**
 * The new webhook.
 */
export interface CreateWebhookResponse {
  /**
   * The webhook.
   */
  'webhook': (_darcha_catalogue_v1_Webhook | null);
  /**
   * The secret of its signatures, "whsec_..."; told again only for the same idempotency key.
   */
  'secret': (string);
}
