import type { MandateInput as _darcha_intake_v1_MandateInput, Mandate as _darcha_intake_v1_Mandate } from '../../../darcha/intake/v1/Mandate.ts';

/**
 * The mandate.
 */
export interface GetMandateResponseInput {
  /**
   * The mandate.
   */
  'mandate'?: (_darcha_intake_v1_MandateInput | null);
}

/**
 * The mandate.
 */
export interface GetMandateResponse {
  /**
   * The mandate.
   */
  'mandate': (_darcha_intake_v1_Mandate | null);
}
