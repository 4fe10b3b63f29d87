import type { WelcomeInput as _darcha_exchange_v1_WelcomeInput, Welcome as _darcha_exchange_v1_Welcome } from '../../../darcha/exchange/v1/Welcome.ts';
import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';
import type { ProbeInput as _darcha_exchange_v1_ProbeInput, Probe as _darcha_exchange_v1_Probe } from '../../../darcha/exchange/v1/Probe.ts';
import type { SignedMessagesInput as _darcha_exchange_v1_SignedMessagesInput, SignedMessages as _darcha_exchange_v1_SignedMessages } from '../../../darcha/exchange/v1/SignedMessages.ts';

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
   * Asks for a sign of life, to be answered at once and without looking into a register. A provider need not know of it: whoever
   * tests the connection is told that it gives none, and that is all.
   */
  'probe'?: (_darcha_exchange_v1_ProbeInput | null);
  /**
   * Several questions, for a provider whose `Hello` said that it takes them.
   */
  'questions'?: (_darcha_exchange_v1_SignedMessagesInput | null);
  /**
   * Exactly one of them.
   */
  'message'?: "welcome"|"question"|"probe"|"questions";
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
   * Asks for a sign of life, to be answered at once and without looking into a register. A provider need not know of it: whoever
   * tests the connection is told that it gives none, and that is all.
   */
  'probe'?: (_darcha_exchange_v1_Probe | null);
  /**
   * Several questions, for a provider whose `Hello` said that it takes them.
   */
  'questions'?: (_darcha_exchange_v1_SignedMessages | null);
  /**
   * Exactly one of them.
   */
  'message'?: "welcome"|"question"|"probe"|"questions";
}
