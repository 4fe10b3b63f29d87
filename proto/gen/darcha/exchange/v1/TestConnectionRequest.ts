import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';

/**
 * What is to be tried.
 */
export interface TestConnectionRequestInput {
  /**
   * A signed `ConnectionTest`.
   */
  'test'?: (_darcha_exchange_v1_SignedMessageInput | null);
}

/**
 * What is to be tried.
 */
export interface TestConnectionRequest {
  /**
   * A signed `ConnectionTest`.
   */
  'test': (_darcha_exchange_v1_SignedMessage | null);
}
