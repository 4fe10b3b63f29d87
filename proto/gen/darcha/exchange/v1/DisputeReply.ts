import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';

/**
 * What an agency has answered.
 */
export interface DisputeReplyInput {
  /**
   * The answer, 10 to 2,000 characters.
   */
  'text'?: (string);
  /**
   * When it was taken, an instant.
   */
  'at'?: (string);
  /**
   * The answer as the agency's system signed it; absent when an official of the agency gave it through the portal.
   */
  'statement'?: (_darcha_exchange_v1_SignedMessageInput | null);
}

/**
 * What an agency has answered.
 */
export interface DisputeReply {
  /**
   * The answer, 10 to 2,000 characters.
   */
  'text': (string);
  /**
   * When it was taken, an instant.
   */
  'at': (string);
  /**
   * The answer as the agency's system signed it; absent when an official of the agency gave it through the portal.
   */
  'statement': (_darcha_exchange_v1_SignedMessage | null);
}
