import type { TimeProofStateInput as _darcha_exchange_v1_TimeProofStateInput, TimeProofState as _darcha_exchange_v1_TimeProofState } from '../../../darcha/exchange/v1/TimeProofState.ts';

/**
 * A time stamp covers everything before it; what has been without cover for how long tells how far the authorities fail.
 */
export interface TimeProofInput {
  /**
   * What that means.
   */
  'state'?: (_darcha_exchange_v1_TimeProofStateInput);
  /**
   * When the oldest checkpoint that no time stamp covers was signed, an instant; empty when all are covered.
   */
  'uncoveredSince'?: (string);
}

/**
 * A time stamp covers everything before it; what has been without cover for how long tells how far the authorities fail.
 */
export interface TimeProof {
  /**
   * What that means.
   */
  'state': (_darcha_exchange_v1_TimeProofState);
  /**
   * When the oldest checkpoint that no time stamp covers was signed, an instant; empty when all are covered.
   */
  'uncoveredSince': (string);
}
