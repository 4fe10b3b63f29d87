import type { MandateInput as _darcha_intake_v1_MandateInput, Mandate as _darcha_intake_v1_Mandate } from '../../../darcha/intake/v1/Mandate.ts';

/**
 * The mandate that has ended.
 */
export interface RevokeMandateResponseInput {
  /**
   * The mandate.
   */
  'mandate'?: (_darcha_intake_v1_MandateInput | null);
}

/**
 * The mandate that has ended.
 */
export interface RevokeMandateResponse {
  /**
   * The mandate.
   */
  'mandate': (_darcha_intake_v1_Mandate | null);
}
