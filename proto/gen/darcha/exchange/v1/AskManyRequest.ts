import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';

/**
 * Some of many questions.
 */
export interface AskManyRequestInput {
  /**
   * The signed `Question`s: 1 to 64, together at most 256 KiB. None counts as one that is malformed; more end the call with
   * INVALID_ARGUMENT `question-malformed`.
   */
  'questions'?: (_darcha_exchange_v1_SignedMessageInput)[];
}

/**
 * Some of many questions.
 */
export interface AskManyRequest {
  /**
   * The signed `Question`s: 1 to 64, together at most 256 KiB. None counts as one that is malformed; more end the call with
   * INVALID_ARGUMENT `question-malformed`.
   */
  'questions': (_darcha_exchange_v1_SignedMessage)[];
}
