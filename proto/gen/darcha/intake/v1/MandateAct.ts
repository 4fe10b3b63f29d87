import type { MandateSideInput as _darcha_intake_v1_MandateSideInput, MandateSide as _darcha_intake_v1_MandateSide } from '../../../darcha/intake/v1/MandateSide.ts';

/**
 * What was done with a mandate.
 */
export interface MandateActInput {
  /**
   * "granted", "accepted", "declined", "revoked"; by a register "proven", "confirmed" (the last time) and "revoked".
   */
  'act'?: (string);
  /**
   * By whom.
   */
  'by'?: (_darcha_intake_v1_MandateSideInput);
  /**
   * When, an instant.
   */
  'at'?: (string);
}

/**
 * What was done with a mandate.
 */
export interface MandateAct {
  /**
   * "granted", "accepted", "declined", "revoked"; by a register "proven", "confirmed" (the last time) and "revoked".
   */
  'act': (string);
  /**
   * By whom.
   */
  'by': (_darcha_intake_v1_MandateSide);
  /**
   * When, an instant.
   */
  'at': (string);
}
