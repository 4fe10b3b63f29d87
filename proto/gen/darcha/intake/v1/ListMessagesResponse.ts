import type { LetterMessageInput as _darcha_intake_v1_LetterMessageInput, LetterMessage as _darcha_intake_v1_LetterMessage } from '../../../darcha/intake/v1/LetterMessage.ts';

/**
 * The messages, the oldest first.
 */
export interface ListMessagesResponseInput {
  /**
   * The messages.
   */
  'messages'?: (_darcha_intake_v1_LetterMessageInput)[];
}

/**
 * The messages, the oldest first.
 */
export interface ListMessagesResponse {
  /**
   * The messages.
   */
  'messages': (_darcha_intake_v1_LetterMessage)[];
}
