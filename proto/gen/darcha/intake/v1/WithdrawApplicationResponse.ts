import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * The withdrawn application.
 */
export interface WithdrawApplicationResponseInput {
  /**
   * The application.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * The withdrawn application.
 */
export interface WithdrawApplicationResponse {
  /**
   * The application.
   */
  'application': (_darcha_intake_v1_Application | null);
}
