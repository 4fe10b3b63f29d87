import type { AgreementInput as _darcha_exchange_v1_AgreementInput, Agreement as _darcha_exchange_v1_Agreement } from '../../../darcha/exchange/v1/Agreement.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from '../../../darcha/common/v1/PageResponse.ts';

/**
 * Agreements of the caller.
 */
export interface ListAgreementsResponseInput {
  /**
   * The agreements, by identifier.
   */
  'agreements'?: (_darcha_exchange_v1_AgreementInput)[];
  /**
   * Where the list goes on.
   */
  'page'?: (_darcha_common_v1_PageResponseInput | null);
}

/**
 * Agreements of the caller.
 */
export interface ListAgreementsResponse {
  /**
   * The agreements, by identifier.
   */
  'agreements': (_darcha_exchange_v1_Agreement)[];
  /**
   * Where the list goes on.
   */
  'page': (_darcha_common_v1_PageResponse | null);
}
