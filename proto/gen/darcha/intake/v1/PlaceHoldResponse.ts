import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * What came of it.
 */
export interface PlaceHoldResponseInput {
  /**
   * The application, held.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * What came of it.
 */
export interface PlaceHoldResponse {
  /**
   * The application, held.
   */
  'application': (_darcha_intake_v1_Application | null);
}
