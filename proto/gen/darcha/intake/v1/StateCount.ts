import type { StateInput as _darcha_intake_v1_StateInput, State as _darcha_intake_v1_State } from '../../../darcha/intake/v1/State.ts';

/**
 * How many applications are in a state.
 */
export interface StateCountInput {
  /**
   * Submitted, waiting for register, waiting for scan, returned or ready for collection.
   */
  'state'?: (_darcha_intake_v1_StateInput);
  /**
   * Counted up to 10,000.
   */
  'count'?: (number);
}

/**
 * How many applications are in a state.
 */
export interface StateCount {
  /**
   * Submitted, waiting for register, waiting for scan, returned or ready for collection.
   */
  'state': (_darcha_intake_v1_State);
  /**
   * Counted up to 10,000.
   */
  'count': (number);
}
