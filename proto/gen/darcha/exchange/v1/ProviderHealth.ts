import type { RecordTypeHealthInput as _darcha_exchange_v1_RecordTypeHealthInput, RecordTypeHealth as _darcha_exchange_v1_RecordTypeHealth } from '../../../darcha/exchange/v1/RecordTypeHealth.ts';

/**
 * A provider of records.
 */
export interface ProviderHealthInput {
  /**
   * Code of the agency.
   */
  'code'?: (string);
  /**
   * Streams it has open.
   */
  'streams'?: (number);
  /**
   * Questions that wait for a free one.
   */
  'waiting'?: (number);
  /**
   * What it provides.
   */
  'recordTypes'?: (_darcha_exchange_v1_RecordTypeHealthInput)[];
  /**
   * Until when its last connection certificate counts, an instant; empty when it has none that does.
   */
  'connectionUntil'?: (string);
  /**
   * The same of signing.
   */
  'signingUntil'?: (string);
}

/**
 * A provider of records.
 */
export interface ProviderHealth {
  /**
   * Code of the agency.
   */
  'code': (string);
  /**
   * Streams it has open.
   */
  'streams': (number);
  /**
   * Questions that wait for a free one.
   */
  'waiting': (number);
  /**
   * What it provides.
   */
  'recordTypes': (_darcha_exchange_v1_RecordTypeHealth)[];
  /**
   * Until when its last connection certificate counts, an instant; empty when it has none that does.
   */
  'connectionUntil': (string);
  /**
   * The same of signing.
   */
  'signingUntil': (string);
}
