import type { MandateInput as _darcha_intake_v1_MandateInput, Mandate as _darcha_intake_v1_Mandate } from '../../../darcha/intake/v1/Mandate.ts';

/**
 * The offer.
 */
export interface GrantMandateResponseInput {
  /**
   * The mandate.
   */
  'mandate'?: (_darcha_intake_v1_MandateInput | null);
}

/**
 * The offer.
 */
export interface GrantMandateResponse {
  /**
   * The mandate.
   */
  'mandate': (_darcha_intake_v1_Mandate | null);
}
