import type { AgreementInput as _darcha_exchange_v1_AgreementInput, Agreement as _darcha_exchange_v1_Agreement } from '../../../darcha/exchange/v1/Agreement.ts';
import type { AgreementDeedInput as _darcha_exchange_v1_AgreementDeedInput, AgreementDeed as _darcha_exchange_v1_AgreementDeed } from '../../../darcha/exchange/v1/AgreementDeed.ts';

/**
 * An agreement and what was done about it.
 */
export interface ViewAgreementResponseInput {
  /**
   * As it stands.
   */
  'agreement'?: (_darcha_exchange_v1_AgreementInput | null);
  /**
   * In their order.
   */
  'deeds'?: (_darcha_exchange_v1_AgreementDeedInput)[];
}

/**
 * An agreement and what was done about it.
 */
export interface ViewAgreementResponse {
  /**
   * As it stands.
   */
  'agreement': (_darcha_exchange_v1_Agreement | null);
  /**
   * In their order.
   */
  'deeds': (_darcha_exchange_v1_AgreementDeed)[];
}
