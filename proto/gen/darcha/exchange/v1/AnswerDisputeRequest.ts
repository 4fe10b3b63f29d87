import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';

/**
 * A member's answer.
 */
export interface AnswerDisputeRequestInput {
  /**
   * The signed `DisputeAnswer`, at most 16 KiB.
   */
  'answer'?: (_darcha_exchange_v1_SignedMessageInput | null);
}

/**
 * A member's answer.
 */
export interface AnswerDisputeRequest {
  /**
   * The signed `DisputeAnswer`, at most 16 KiB.
   */
  'answer': (_darcha_exchange_v1_SignedMessage | null);
}
