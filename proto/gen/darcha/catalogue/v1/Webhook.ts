import type { WebhookAttemptInput as _darcha_catalogue_v1_WebhookAttemptInput, WebhookAttempt as _darcha_catalogue_v1_WebhookAttempt } from '../../../darcha/catalogue/v1/WebhookAttempt.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A registered address and how it fares.
 */
export interface WebhookInput {
  /**
   * Identifier.
   */
  'id'?: (string);
  /**
   * The address called.
   */
  'url'?: (string);
  /**
   * "active", "retrying" (the last attempts failed) or "disabled" (they failed for five days; renew it to go on).
   */
  'state'?: (string);
  /**
   * Position in the log of changes up to which it has been told.
   */
  'position'?: (number | string | Long);
  /**
   * When it was registered, an instant.
   */
  'createdAt'?: (string);
  /**
   * While retrying: when it is tried next, an instant; else empty.
   */
  'nextAt'?: (string);
  /**
   * The last attempts, newest first, at most 20.
   */
  'attempts'?: (_darcha_catalogue_v1_WebhookAttemptInput)[];
}

/**
 * A registered address and how it fares.
 */
export interface Webhook {
  /**
   * Identifier.
   */
  'id': (string);
  /**
   * The address called.
   */
  'url': (string);
  /**
   * "active", "retrying" (the last attempts failed) or "disabled" (they failed for five days; renew it to go on).
   */
  'state': (string);
  /**
   * Position in the log of changes up to which it has been told.
   */
  'position': (number);
  /**
   * When it was registered, an instant.
   */
  'createdAt': (string);
  /**
   * While retrying: when it is tried next, an instant; else empty.
   */
  'nextAt': (string);
  /**
   * The last attempts, newest first, at most 20.
   */
  'attempts': (_darcha_catalogue_v1_WebhookAttempt)[];
}
