import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * The assigned application.
 */
export interface AssignApplicationResponseInput {
  /**
   * The application.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * The assigned application.
 */
export interface AssignApplicationResponse {
  /**
   * The application.
   */
  'application': (_darcha_intake_v1_Application | null);
}
