import type { VerificationInput as _darcha_intake_v1_VerificationInput, Verification as _darcha_intake_v1_Verification } from '../../../darcha/intake/v1/Verification.ts';

/**
 * What is known of a PDF.
 */
export interface VerifyPdfResponseInput {
  /**
   * What was found.
   */
  'verification'?: (_darcha_intake_v1_VerificationInput | null);
}

/**
 * What is known of a PDF.
 */
export interface VerifyPdfResponse {
  /**
   * What was found.
   */
  'verification': (_darcha_intake_v1_Verification | null);
}
