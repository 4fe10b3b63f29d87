import type { BundleInput as _darcha_intake_v1_BundleInput, Bundle as _darcha_intake_v1_Bundle } from '../../../darcha/intake/v1/Bundle.ts';

/**
 * The bundle after the change.
 */
export interface UpdateBundleResponseInput {
  /**
   * The bundle.
   */
  'bundle'?: (_darcha_intake_v1_BundleInput | null);
}

/**
 * The bundle after the change.
 */
export interface UpdateBundleResponse {
  /**
   * The bundle.
   */
  'bundle': (_darcha_intake_v1_Bundle | null);
}
