import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * The draft.
 */
export interface CreateApplicationResponseInput {
  /**
   * The draft.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * The draft.
 */
export interface CreateApplicationResponse {
  /**
   * The draft.
   */
  'application': (_darcha_intake_v1_Application | null);
}
