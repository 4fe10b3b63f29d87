import type { StatusInput as _darcha_intake_v1_StatusInput, Status as _darcha_intake_v1_Status } from '../../../darcha/intake/v1/Status.ts';

/**
 * The status.
 */
export interface FindStatusResponseInput {
  /**
   * The status.
   */
  'status'?: (_darcha_intake_v1_StatusInput | null);
}

/**
 * The status.
 */
export interface FindStatusResponse {
  /**
   * The status.
   */
  'status': (_darcha_intake_v1_Status | null);
}
