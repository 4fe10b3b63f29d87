import type { AgreementInput as _darcha_exchange_v1_AgreementInput, Agreement as _darcha_exchange_v1_Agreement } from '../../../darcha/exchange/v1/Agreement.ts';

/**
 * The agreement after it.
 */
export interface ActResponseInput {
  /**
   * As it stands now; a request within the provider's policy is granted already.
   */
  'agreement'?: (_darcha_exchange_v1_AgreementInput | null);
}

/**
 * The agreement after it.
 */
export interface ActResponse {
  /**
   * As it stands now; a request within the provider's policy is granted already.
   */
  'agreement': (_darcha_exchange_v1_Agreement | null);
}
