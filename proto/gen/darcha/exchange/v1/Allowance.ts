import type { QuotaStandingInput as _darcha_exchange_v1_QuotaStandingInput, QuotaStanding as _darcha_exchange_v1_QuotaStanding } from '../../../darcha/exchange/v1/QuotaStanding.ts';

/**
 * What the caller may ask for under one agreement.
 */
export interface AllowanceInput {
  /**
   * Identifier of the agreement.
   */
  'agreement'?: (string);
  /**
   * Code of the agency that needs the records: the caller, or one it asks for.
   */
  'consumer'?: (string);
  /**
   * Names of the fields.
   */
  'fields'?: (string)[];
  /**
   * Identifiers of the services they are needed for.
   */
  'purposes'?: (string)[];
  /**
   * The legal basis.
   */
  'basis'?: (string);
  /**
   * Last day in force, YYYY-MM-DD, Tashkent.
   */
  'until'?: (string);
  /**
   * How its quotas stand; empty without one.
   */
  'quotas'?: (_darcha_exchange_v1_QuotaStandingInput)[];
}

/**
 * What the caller may ask for under one agreement.
 */
export interface Allowance {
  /**
   * Identifier of the agreement.
   */
  'agreement': (string);
  /**
   * Code of the agency that needs the records: the caller, or one it asks for.
   */
  'consumer': (string);
  /**
   * Names of the fields.
   */
  'fields': (string)[];
  /**
   * Identifiers of the services they are needed for.
   */
  'purposes': (string)[];
  /**
   * The legal basis.
   */
  'basis': (string);
  /**
   * Last day in force, YYYY-MM-DD, Tashkent.
   */
  'until': (string);
  /**
   * How its quotas stand; empty without one.
   */
  'quotas': (_darcha_exchange_v1_QuotaStanding)[];
}
