import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * What came of it.
 */
export interface ReleaseHoldResponseInput {
  /**
   * The application.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * What came of it.
 */
export interface ReleaseHoldResponse {
  /**
   * The application.
   */
  'application': (_darcha_intake_v1_Application | null);
}
