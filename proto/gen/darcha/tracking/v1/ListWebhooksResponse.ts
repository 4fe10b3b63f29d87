import type { WebhookInput as _darcha_catalogue_v1_WebhookInput, Webhook as _darcha_catalogue_v1_Webhook } from '../../../darcha/catalogue/v1/Webhook.ts';

/**
 * All webhooks of the caller.
 */
export interface ListWebhooksResponseInput {
  /**
   * The webhooks.
   */
  'webhooks'?: (_darcha_catalogue_v1_WebhookInput)[];
}

/**
 * All webhooks of the caller.
 */
export interface ListWebhooksResponse {
  /**
   * The webhooks.
   */
  'webhooks': (_darcha_catalogue_v1_Webhook)[];
}
