import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from '../../../darcha/common/v1/PageRequest.ts';

/**
 * Which page.
 */
export interface ListHoldsRequestInput {
  /**
   * Which page.
   */
  'page'?: (_darcha_common_v1_PageRequestInput | null);
}

/**
 * Which page.
 */
export interface ListHoldsRequest {
  /**
   * Which page.
   */
  'page': (_darcha_common_v1_PageRequest | null);
}
