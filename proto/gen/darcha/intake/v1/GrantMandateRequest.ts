import type { MandatePowerInput as _darcha_intake_v1_MandatePowerInput, MandatePower as _darcha_intake_v1_MandatePower } from '../../../darcha/intake/v1/MandatePower.ts';

/**
 * A power of attorney to offer.
 */
export interface GrantMandateRequestInput {
  /**
   * Personal identification number of the representative, 14 digits.
   */
  'representative'?: (string);
  /**
   * What they may do, at least one.
   */
  'powers'?: (_darcha_intake_v1_MandatePowerInput)[];
  /**
   * Identifiers of the services, at most 50; none for all.
   */
  'services'?: (string)[];
  /**
   * First day, YYYY-MM-DD; empty for today.
   */
  'firstDay'?: (string);
  /**
   * Last day, YYYY-MM-DD; at most three years on, empty for one year.
   */
  'lastDay'?: (string);
  /**
   * Chosen by the caller, 8 to 100 characters; the same key gives the same mandate.
   */
  'idempotencyKey'?: (string);
}

/**
 * A power of attorney to offer.
 */
export interface GrantMandateRequest {
  /**
   * Personal identification number of the representative, 14 digits.
   */
  'representative': (string);
  /**
   * What they may do, at least one.
   */
  'powers': (_darcha_intake_v1_MandatePower)[];
  /**
   * Identifiers of the services, at most 50; none for all.
   */
  'services': (string)[];
  /**
   * First day, YYYY-MM-DD; empty for today.
   */
  'firstDay': (string);
  /**
   * Last day, YYYY-MM-DD; at most three years on, empty for one year.
   */
  'lastDay': (string);
  /**
   * Chosen by the caller, 8 to 100 characters; the same key gives the same mandate.
   */
  'idempotencyKey': (string);
}
