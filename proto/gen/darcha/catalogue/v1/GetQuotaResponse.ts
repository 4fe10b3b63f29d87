import type { QuotaInput as _darcha_catalogue_v1_QuotaInput, Quota as _darcha_catalogue_v1_Quota } from '../../../darcha/catalogue/v1/Quota.ts';

/**
 * The caller's quota.
 */
export interface GetQuotaResponseInput {
  /**
   * The quota.
   */
  'quota'?: (_darcha_catalogue_v1_QuotaInput | null);
}

/**
 * The caller's quota.
 */
export interface GetQuotaResponse {
  /**
   * The quota.
   */
  'quota': (_darcha_catalogue_v1_Quota | null);
}
