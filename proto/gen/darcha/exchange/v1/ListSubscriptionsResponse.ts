import type { SubscriptionInput as _darcha_exchange_v1_SubscriptionInput, Subscription as _darcha_exchange_v1_Subscription } from '../../../darcha/exchange/v1/Subscription.ts';

/**
 * Subscriptions of the caller.
 */
export interface ListSubscriptionsResponseInput {
  /**
   * By identifier.
   */
  'subscriptions'?: (_darcha_exchange_v1_SubscriptionInput)[];
}

/**
 * Subscriptions of the caller.
 */
export interface ListSubscriptionsResponse {
  /**
   * By identifier.
   */
  'subscriptions': (_darcha_exchange_v1_Subscription)[];
}
