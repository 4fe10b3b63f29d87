import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';

/**
 * One question of many.
 */
export interface AskManyRequestInput {
  /**
   * The signed `Question`.
   */
  'question'?: (_darcha_exchange_v1_SignedMessageInput | null);
}

/**
 * One question of many.
 */
export interface AskManyRequest {
  /**
   * The signed `Question`.
   */
  'question': (_darcha_exchange_v1_SignedMessage | null);
}
