import type { WebhookInput as _darcha_catalogue_v1_WebhookInput, Webhook as _darcha_catalogue_v1_Webhook } from '../../../darcha/catalogue/v1/Webhook.ts';

/**
 * The webhook with its new secret.
 */
export interface RenewWebhookResponseInput {
  /**
   * The webhook.
   */
  'webhook'?: (_darcha_catalogue_v1_WebhookInput | null);
  /**
   * The new secret; not told again.
   */
  'secret'?: (string);
}

/**
 * The webhook with its new secret.
 */
export interface RenewWebhookResponse {
  /**
   * The webhook.
   */
  'webhook': (_darcha_catalogue_v1_Webhook | null);
  /**
   * The new secret; not told again.
   */
  'secret': (string);
}
