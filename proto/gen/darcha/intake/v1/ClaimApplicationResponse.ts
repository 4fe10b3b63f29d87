import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * The claimed application.
 */
export interface ClaimApplicationResponseInput {
  /**
   * The application.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * The claimed application.
 */
export interface ClaimApplicationResponse {
  /**
   * The application.
   */
  'application': (_darcha_intake_v1_Application | null);
}
