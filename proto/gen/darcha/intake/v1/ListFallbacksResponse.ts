import type { FallbackInput as _darcha_intake_v1_FallbackInput, Fallback as _darcha_intake_v1_Fallback } from '../../../darcha/intake/v1/Fallback.ts';

/**
 * What is open.
 */
export interface ListFallbacksResponseInput {
  /**
   * One for each record that is awaited and for which the passport has a way, in the order of the passport.
   */
  'fallbacks'?: (_darcha_intake_v1_FallbackInput)[];
}

/**
 * What is open.
 */
export interface ListFallbacksResponse {
  /**
   * One for each record that is awaited and for which the passport has a way, in the order of the passport.
   */
  'fallbacks': (_darcha_intake_v1_Fallback)[];
}
