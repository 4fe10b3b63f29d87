import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * The changed application.
 */
export interface UpdateFormResponseInput {
  /**
   * The application.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * The changed application.
 */
export interface UpdateFormResponse {
  /**
   * The application.
   */
  'application': (_darcha_intake_v1_Application | null);
}
