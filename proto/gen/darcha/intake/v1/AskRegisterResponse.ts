import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * The application with the record.
 */
export interface AskRegisterResponseInput {
  /**
   * The application.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * The application with the record.
 */
export interface AskRegisterResponse {
  /**
   * The application.
   */
  'application': (_darcha_intake_v1_Application | null);
}
