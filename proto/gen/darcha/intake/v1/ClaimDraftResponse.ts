import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * The caller's draft.
 */
export interface ClaimDraftResponseInput {
  /**
   * The draft.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
}

/**
 * The caller's draft.
 */
export interface ClaimDraftResponse {
  /**
   * The draft.
   */
  'application': (_darcha_intake_v1_Application | null);
}
