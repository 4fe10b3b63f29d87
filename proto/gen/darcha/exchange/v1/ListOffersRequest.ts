import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from '../../../darcha/common/v1/PageRequest.ts';

/**
 * Which offers.
 */
export interface ListOffersRequestInput {
  /**
   * The page.
   */
  'page'?: (_darcha_common_v1_PageRequestInput | null);
  /**
   * Only of this agency; of all when empty.
   */
  'provider'?: (string);
  /**
   * Only what the caller may ask for today.
   */
  'allowed'?: (boolean);
}

/**
 * Which offers.
 */
export interface ListOffersRequest {
  /**
   * The page.
   */
  'page': (_darcha_common_v1_PageRequest | null);
  /**
   * Only of this agency; of all when empty.
   */
  'provider': (string);
  /**
   * Only what the caller may ask for today.
   */
  'allowed': (boolean);
}
