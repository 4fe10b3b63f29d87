import type { RecordTypeInput as _darcha_exchange_v1_RecordTypeInput, RecordType as _darcha_exchange_v1_RecordType } from '../../../darcha/exchange/v1/RecordType.ts';
import type { AllowanceInput as _darcha_exchange_v1_AllowanceInput, Allowance as _darcha_exchange_v1_Allowance } from '../../../darcha/exchange/v1/Allowance.ts';

/**
 * A record type an agency gives.
 */
export interface OfferInput {
  /**
   * What it is: schemas, fields and their classes, provider, version.
   */
  'type'?: (_darcha_exchange_v1_RecordTypeInput | null);
  /**
   * Whether the provider can be reached for it from this instance of the exchange now.
   */
  'reachable'?: (boolean);
  /**
   * The agreements under which the caller may ask for it today, by identifier; the first 100 of them.
   */
  'allowances'?: (_darcha_exchange_v1_AllowanceInput)[];
  /**
   * How many there are.
   */
  'allowanceCount'?: (number);
}

/**
 * A record type an agency gives.
 */
export interface Offer {
  /**
   * What it is: schemas, fields and their classes, provider, version.
   */
  'type': (_darcha_exchange_v1_RecordType | null);
  /**
   * Whether the provider can be reached for it from this instance of the exchange now.
   */
  'reachable': (boolean);
  /**
   * The agreements under which the caller may ask for it today, by identifier; the first 100 of them.
   */
  'allowances': (_darcha_exchange_v1_Allowance)[];
  /**
   * How many there are.
   */
  'allowanceCount': (number);
}
