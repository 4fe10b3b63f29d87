import type { SignatureStateInput as _darcha_intake_v1_SignatureStateInput, SignatureState as _darcha_intake_v1_SignatureState } from '../../../darcha/intake/v1/SignatureState.ts';

/**
 * The signatures of others that were asked for last.
 */
export interface SigningInput {
  /**
   * When they were asked for, an instant.
   */
  'askedAt'?: (string);
  /**
   * Until when, an instant.
   */
  'until'?: (string);
  /**
   * One for each who is to sign.
   */
  'signatures'?: (_darcha_intake_v1_SignatureStateInput)[];
  /**
   * When it ended without all of them, an instant; empty otherwise.
   */
  'endedAt'?: (string);
  /**
   * "refused", "changed", "expired", or "mandate-ended" when a representative had asked for them; empty unless it ended so.
   */
  'endedBy'?: (string);
  /**
   * Why a signature was refused; empty otherwise.
   */
  'reasons'?: (string);
}

/**
 * The signatures of others that were asked for last.
 */
export interface Signing {
  /**
   * When they were asked for, an instant.
   */
  'askedAt': (string);
  /**
   * Until when, an instant.
   */
  'until': (string);
  /**
   * One for each who is to sign.
   */
  'signatures': (_darcha_intake_v1_SignatureState)[];
  /**
   * When it ended without all of them, an instant; empty otherwise.
   */
  'endedAt': (string);
  /**
   * "refused", "changed", "expired", or "mandate-ended" when a representative had asked for them; empty unless it ended so.
   */
  'endedBy': (string);
  /**
   * Why a signature was refused; empty otherwise.
   */
  'reasons': (string);
}
