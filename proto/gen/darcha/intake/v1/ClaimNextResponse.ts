import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * The application, with answers and records.
 */
export interface ClaimNextResponseInput {
  /**
   * The application.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * The application, with answers and records.
 */
export interface ClaimNextResponse {
  /**
   * The application.
   */
  'application': (_darcha_intake_v1_Application | null);
}
