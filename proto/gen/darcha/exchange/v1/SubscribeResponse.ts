import type { SubscriptionInput as _darcha_exchange_v1_SubscriptionInput, Subscription as _darcha_exchange_v1_Subscription } from '../../../darcha/exchange/v1/Subscription.ts';

/**
 * The subscription.
 */
export interface SubscribeResponseInput {
  /**
   * As it is kept.
   */
  'subscription'?: (_darcha_exchange_v1_SubscriptionInput | null);
}

/**
 * The subscription.
 */
export interface SubscribeResponse {
  /**
   * As it is kept.
   */
  'subscription': (_darcha_exchange_v1_Subscription | null);
}
