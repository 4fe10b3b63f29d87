import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from '../../../darcha/common/v1/PageRequest.ts';
import type { AgreementStateInput as _darcha_exchange_v1_AgreementStateInput, AgreementState as _darcha_exchange_v1_AgreementState } from '../../../darcha/exchange/v1/AgreementState.ts';

/**
 * Which part of the list.
 */
export interface ViewAgreementsRequestInput {
  /**
   * The page.
   */
  'page'?: (_darcha_common_v1_PageRequestInput | null);
  /**
   * Only those in this state; all when not given.
   */
  'state'?: (_darcha_exchange_v1_AgreementStateInput);
}

/**
 * Which part of the list.
 */
export interface ViewAgreementsRequest {
  /**
   * The page.
   */
  'page': (_darcha_common_v1_PageRequest | null);
  /**
   * Only those in this state; all when not given.
   */
  'state': (_darcha_exchange_v1_AgreementState);
}
