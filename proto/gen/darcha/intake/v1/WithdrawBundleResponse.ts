import type { BundleInput as _darcha_intake_v1_BundleInput, Bundle as _darcha_intake_v1_Bundle } from '../../../darcha/intake/v1/Bundle.ts';

/**
 * The bundle with what became of each part.
 */
export interface WithdrawBundleResponseInput {
  /**
   * The bundle.
   */
  'bundle'?: (_darcha_intake_v1_BundleInput | null);
}

/**
 * The bundle with what became of each part.
 */
export interface WithdrawBundleResponse {
  /**
   * The bundle.
   */
  'bundle': (_darcha_intake_v1_Bundle | null);
}
