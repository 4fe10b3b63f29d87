import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';

/**
 * A policy to be set.
 */
export interface SetPolicyRequestInput {
  /**
   * The signed `AgreementPolicy`, at most 16 KiB.
   */
  'policy'?: (_darcha_exchange_v1_SignedMessageInput | null);
}

/**
 * A policy to be set.
 */
export interface SetPolicyRequest {
  /**
   * The signed `AgreementPolicy`, at most 16 KiB.
   */
  'policy': (_darcha_exchange_v1_SignedMessage | null);
}
