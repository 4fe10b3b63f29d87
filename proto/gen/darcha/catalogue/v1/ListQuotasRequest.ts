import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from '../../../darcha/common/v1/PageRequest.ts';

/**
 * Which part of the list.
 */
export interface ListQuotasRequestInput {
  /**
   * The page.
   */
  'page'?: (_darcha_common_v1_PageRequestInput | null);
}

/**
 * Which part of the list.
 */
export interface ListQuotasRequest {
  /**
   * The page.
   */
  'page': (_darcha_common_v1_PageRequest | null);
}
