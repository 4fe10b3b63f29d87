import type { MandateInput as _darcha_intake_v1_MandateInput, Mandate as _darcha_intake_v1_Mandate } from '../../../darcha/intake/v1/Mandate.ts';

/**
 * The mandate in force.
 */
export interface ProveMandateResponseInput {
  /**
   * The mandate; the caller is its representative.
   */
  'mandate'?: (_darcha_intake_v1_MandateInput | null);
}

/**
 * The mandate in force.
 */
export interface ProveMandateResponse {
  /**
   * The mandate; the caller is its representative.
   */
  'mandate': (_darcha_intake_v1_Mandate | null);
}
