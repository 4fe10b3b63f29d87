import type { BundleInput as _darcha_intake_v1_BundleInput, Bundle as _darcha_intake_v1_Bundle } from '../../../darcha/intake/v1/Bundle.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from '../../../darcha/common/v1/PageResponse.ts';

/**
 * Bundles, newest first, without answers and records.
 */
export interface ListBundlesResponseInput {
  /**
   * The bundles.
   */
  'bundles'?: (_darcha_intake_v1_BundleInput)[];
  /**
   * Page.
   */
  'page'?: (_darcha_common_v1_PageResponseInput | null);
}

/**
 * Bundles, newest first, without answers and records.
 */
export interface ListBundlesResponse {
  /**
   * The bundles.
   */
  'bundles': (_darcha_intake_v1_Bundle)[];
  /**
   * Page.
   */
  'page': (_darcha_common_v1_PageResponse | null);
}
