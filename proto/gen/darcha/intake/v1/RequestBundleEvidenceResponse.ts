import type { BundleInput as _darcha_intake_v1_BundleInput, Bundle as _darcha_intake_v1_Bundle } from '../../../darcha/intake/v1/Bundle.ts';

/**
 * The bundle with the records.
 */
export interface RequestBundleEvidenceResponseInput {
  /**
   * The bundle.
   */
  'bundle'?: (_darcha_intake_v1_BundleInput | null);
}

/**
 * The bundle with the records.
 */
export interface RequestBundleEvidenceResponse {
  /**
   * The bundle.
   */
  'bundle': (_darcha_intake_v1_Bundle | null);
}
