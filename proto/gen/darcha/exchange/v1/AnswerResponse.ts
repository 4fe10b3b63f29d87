import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';

/**
 * What the agency answers.
 */
export interface AnswerResponseInput {
  /**
   * The signed `Answer`, of at most 1 MiB.
   */
  'answer'?: (_darcha_exchange_v1_SignedMessageInput | null);
}

/**
 * What the agency answers.
 */
export interface AnswerResponse {
  /**
   * The signed `Answer`, of at most 1 MiB.
   */
  'answer': (_darcha_exchange_v1_SignedMessage | null);
}
