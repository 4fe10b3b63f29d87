import type { WelcomeInput as _darcha_exchange_v1_WelcomeInput, Welcome as _darcha_exchange_v1_Welcome } from '../../../darcha/exchange/v1/Welcome.ts';
import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';

/**
 * A message to a provider.
 */
export interface ProvideResponseInput {
  /**
   * The stream is open; questions may follow.
   */
  'welcome'?: (_darcha_exchange_v1_WelcomeInput | null);
  /**
   * A question; to be answered within ten seconds.
   */
  'question'?: (_darcha_exchange_v1_SignedMessageInput | null);
  /**
   * Exactly one of them.
   */
  'message'?: "welcome"|"question";
}

/**
 * A message to a provider.
 */
export interface ProvideResponse {
  /**
   * The stream is open; questions may follow.
   */
  'welcome'?: (_darcha_exchange_v1_Welcome | null);
  /**
   * A question; to be answered within ten seconds.
   */
  'question'?: (_darcha_exchange_v1_SignedMessage | null);
  /**
   * Exactly one of them.
   */
  'message'?: "welcome"|"question";
}
