import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';

/**
 * An act to be done.
 */
export interface ActRequestInput {
  /**
   * The signed `AgreementAct`, at most 16 KiB.
   */
  'act'?: (_darcha_exchange_v1_SignedMessageInput | null);
}

/**
 * An act to be done.
 */
export interface ActRequest {
  /**
   * The signed `AgreementAct`, at most 16 KiB.
   */
  'act': (_darcha_exchange_v1_SignedMessage | null);
}
