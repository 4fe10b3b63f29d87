import type { BundleInput as _darcha_intake_v1_BundleInput, Bundle as _darcha_intake_v1_Bundle } from '../../../darcha/intake/v1/Bundle.ts';

/**
 * The bundle.
 */
export interface GetBundleResponseInput {
  /**
   * The bundle.
   */
  'bundle'?: (_darcha_intake_v1_BundleInput | null);
}

/**
 * The bundle.
 */
export interface GetBundleResponse {
  /**
   * The bundle.
   */
  'bundle': (_darcha_intake_v1_Bundle | null);
}
