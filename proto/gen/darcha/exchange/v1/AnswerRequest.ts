import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';

/**
 * A question for the agency.
 */
export interface AnswerRequestInput {
  /**
   * The signed `Question`.
   */
  'question'?: (_darcha_exchange_v1_SignedMessageInput | null);
}

/**
 * A question for the agency.
 */
export interface AnswerRequest {
  /**
   * The signed `Question`.
   */
  'question': (_darcha_exchange_v1_SignedMessage | null);
}
