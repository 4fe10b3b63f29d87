import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * The application.
 */
export interface EndInformingResponseInput {
  /**
   * The application.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * The application.
 */
export interface EndInformingResponse {
  /**
   * The application.
   */
  'application': (_darcha_intake_v1_Application | null);
}
