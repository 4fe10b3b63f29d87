import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * The application, as far as it came at once.
 */
export interface UseOwnPaperResponseInput {
  /**
   * The application.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * The application, as far as it came at once.
 */
export interface UseOwnPaperResponse {
  /**
   * The application.
   */
  'application': (_darcha_intake_v1_Application | null);
}
