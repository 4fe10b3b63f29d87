import type { HelloInput as _darcha_exchange_v1_HelloInput, Hello as _darcha_exchange_v1_Hello } from '../../../darcha/exchange/v1/Hello.ts';
import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';
import type { SignedMessagesInput as _darcha_exchange_v1_SignedMessagesInput, SignedMessages as _darcha_exchange_v1_SignedMessages } from '../../../darcha/exchange/v1/SignedMessages.ts';

/**
 * A message from a provider.
 */
export interface ProvideRequestInput {
  /**
   * First message of every stream.
   */
  'hello'?: (_darcha_exchange_v1_HelloInput | null);
  /**
   * An answer, in any order.
   */
  'answer'?: (_darcha_exchange_v1_SignedMessageInput | null);
  /**
   * The answer to a probe: a signed `ProbeAnswer`. One that nobody waits for ends the stream.
   */
  'probeAnswer'?: (_darcha_exchange_v1_SignedMessageInput | null);
  /**
   * Several answers.
   */
  'answers'?: (_darcha_exchange_v1_SignedMessagesInput | null);
  /**
   * Exactly one of them.
   */
  'message'?: "hello"|"answer"|"probeAnswer"|"answers";
}

/**
 * A message from a provider.
 */
export interface ProvideRequest {
  /**
   * First message of every stream.
   */
  'hello'?: (_darcha_exchange_v1_Hello | null);
  /**
   * An answer, in any order.
   */
  'answer'?: (_darcha_exchange_v1_SignedMessage | null);
  /**
   * The answer to a probe: a signed `ProbeAnswer`. One that nobody waits for ends the stream.
   */
  'probeAnswer'?: (_darcha_exchange_v1_SignedMessage | null);
  /**
   * Several answers.
   */
  'answers'?: (_darcha_exchange_v1_SignedMessages | null);
  /**
   * Exactly one of them.
   */
  'message'?: "hello"|"answer"|"probeAnswer"|"answers";
}
