import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * The application, in the hands of whoever proposed it.
 */
export interface ObjectToDecisionResponseInput {
  /**
   * The application.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * The application, in the hands of whoever proposed it.
 */
export interface ObjectToDecisionResponse {
  /**
   * The application.
   */
  'application': (_darcha_intake_v1_Application | null);
}
