import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * The decided application.
 */
export interface ConfirmDecisionResponseInput {
  /**
   * The application.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * The decided application.
 */
export interface ConfirmDecisionResponse {
  /**
   * The application.
   */
  'application': (_darcha_intake_v1_Application | null);
}
