import type { BundleInput as _darcha_intake_v1_BundleInput, Bundle as _darcha_intake_v1_Bundle } from '../../../darcha/intake/v1/Bundle.ts';

/**
 * The bundle as far as its parts came at once.
 */
export interface SubmitBundleResponseInput {
  /**
   * The bundle.
   */
  'bundle'?: (_darcha_intake_v1_BundleInput | null);
}

/**
 * The bundle as far as its parts came at once.
 */
export interface SubmitBundleResponse {
  /**
   * The bundle.
   */
  'bundle': (_darcha_intake_v1_Bundle | null);
}
