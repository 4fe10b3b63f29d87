import type { VerificationInput as _darcha_intake_v1_VerificationInput, Verification as _darcha_intake_v1_Verification } from '../../../darcha/intake/v1/Verification.ts';

/**
 * What is known of a result.
 */
export interface VerifyResultResponseInput {
  /**
   * What was found.
   */
  'verification'?: (_darcha_intake_v1_VerificationInput | null);
}

/**
 * What is known of a result.
 */
export interface VerifyResultResponse {
  /**
   * What was found.
   */
  'verification': (_darcha_intake_v1_Verification | null);
}
