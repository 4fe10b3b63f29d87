import type { BundleInput as _darcha_intake_v1_BundleInput, Bundle as _darcha_intake_v1_Bundle } from '../../../darcha/intake/v1/Bundle.ts';

/**
 * The draft.
 */
export interface CreateBundleResponseInput {
  /**
   * The draft.
   */
  'bundle'?: (_darcha_intake_v1_BundleInput | null);
}

/**
 * The draft.
 */
export interface CreateBundleResponse {
  /**
   * The draft.
   */
  'bundle': (_darcha_intake_v1_Bundle | null);
}
