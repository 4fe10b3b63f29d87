import type { QuotaInput as _darcha_catalogue_v1_QuotaInput, Quota as _darcha_catalogue_v1_Quota } from '../../../darcha/catalogue/v1/Quota.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from '../../../darcha/common/v1/PageResponse.ts';

/**
 * Quotas of clients.
 */
export interface ListQuotasResponseInput {
  /**
   * The quotas, by identifier of the client.
   */
  'quotas'?: (_darcha_catalogue_v1_QuotaInput)[];
  /**
   * Where the list goes on.
   */
  'page'?: (_darcha_common_v1_PageResponseInput | null);
}

/**
 * Quotas of clients.
 */
export interface ListQuotasResponse {
  /**
   * The quotas, by identifier of the client.
   */
  'quotas': (_darcha_catalogue_v1_Quota)[];
  /**
   * Where the list goes on.
   */
  'page': (_darcha_common_v1_PageResponse | null);
}
