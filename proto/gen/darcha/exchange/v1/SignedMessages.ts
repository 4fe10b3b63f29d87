import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';

/**
 * Messages that go together only because they were ready together.
 */
export interface SignedMessagesInput {
  /**
   * 1 to 64, at most 256 KiB unless it is one.
   */
  'messages'?: (_darcha_exchange_v1_SignedMessageInput)[];
}

/**
 * Messages that go together only because they were ready together.
 */
export interface SignedMessages {
  /**
   * 1 to 64, at most 256 KiB unless it is one.
   */
  'messages': (_darcha_exchange_v1_SignedMessage)[];
}
