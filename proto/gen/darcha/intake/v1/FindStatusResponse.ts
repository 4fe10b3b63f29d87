import type { StatusInput as _darcha_intake_v1_StatusInput, Status as _darcha_intake_v1_Status } from '../../../darcha/intake/v1/Status.ts';
import type { BundleStatusInput as _darcha_intake_v1_BundleStatusInput, BundleStatus as _darcha_intake_v1_BundleStatus } from '../../../darcha/intake/v1/BundleStatus.ts';

/**
 * The status.
 */
export interface FindStatusResponseInput {
  /**
   * The status of an application; absent for a bundle.
   */
  'status'?: (_darcha_intake_v1_StatusInput | null);
  /**
   * The status of a bundle; absent for an application.
   */
  'bundle'?: (_darcha_intake_v1_BundleStatusInput | null);
}

/**
 * The status.
 */
export interface FindStatusResponse {
  /**
   * The status of an application; absent for a bundle.
   */
  'status': (_darcha_intake_v1_Status | null);
  /**
   * The status of a bundle; absent for an application.
   */
  'bundle': (_darcha_intake_v1_BundleStatus | null);
}
