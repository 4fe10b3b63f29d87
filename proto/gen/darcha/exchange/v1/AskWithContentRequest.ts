import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';

/**
 * A question to be put, to which the answer may have content.
 */
export interface AskWithContentRequestInput {
  /**
   * The signed `Question`.
   */
  'question'?: (_darcha_exchange_v1_SignedMessageInput | null);
}

/**
 * A question to be put, to which the answer may have content.
 */
export interface AskWithContentRequest {
  /**
   * The signed `Question`.
   */
  'question': (_darcha_exchange_v1_SignedMessage | null);
}
