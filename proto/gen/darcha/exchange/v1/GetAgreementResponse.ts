import type { AgreementInput as _darcha_exchange_v1_AgreementInput, Agreement as _darcha_exchange_v1_Agreement } from '../../../darcha/exchange/v1/Agreement.ts';
import type { SignedMessageInput as _darcha_exchange_v1_SignedMessageInput, SignedMessage as _darcha_exchange_v1_SignedMessage } from '../../../darcha/exchange/v1/SignedMessage.ts';

/**
 * An agreement and its proof.
 */
export interface GetAgreementResponseInput {
  /**
   * As it stands.
   */
  'agreement'?: (_darcha_exchange_v1_AgreementInput | null);
  /**
   * All acts in their order. One without a signature is a grant by policy, or a seed.
   */
  'acts'?: (_darcha_exchange_v1_SignedMessageInput)[];
  /**
   * The policies that grants among them name, as they were signed.
   */
  'policies'?: (_darcha_exchange_v1_SignedMessageInput)[];
}

/**
 * An agreement and its proof.
 */
export interface GetAgreementResponse {
  /**
   * As it stands.
   */
  'agreement': (_darcha_exchange_v1_Agreement | null);
  /**
   * All acts in their order. One without a signature is a grant by policy, or a seed.
   */
  'acts': (_darcha_exchange_v1_SignedMessage)[];
  /**
   * The policies that grants among them name, as they were signed.
   */
  'policies': (_darcha_exchange_v1_SignedMessage)[];
}
