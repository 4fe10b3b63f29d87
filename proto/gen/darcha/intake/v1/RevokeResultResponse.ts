import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * The application whose result was revoked.
 */
export interface RevokeResultResponseInput {
  /**
   * The application.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * The application whose result was revoked.
 */
export interface RevokeResultResponse {
  /**
   * The application.
   */
  'application': (_darcha_intake_v1_Application | null);
}
