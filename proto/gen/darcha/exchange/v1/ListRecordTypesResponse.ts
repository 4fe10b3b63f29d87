import type { RecordTypeInput as _darcha_exchange_v1_RecordTypeInput, RecordType as _darcha_exchange_v1_RecordType } from '../../../darcha/exchange/v1/RecordType.ts';

/**
 * All record types.
 */
export interface ListRecordTypesResponseInput {
  /**
   * The record types.
   */
  'recordTypes'?: (_darcha_exchange_v1_RecordTypeInput)[];
}

/**
 * All record types.
 */
export interface ListRecordTypesResponse {
  /**
   * The record types.
   */
  'recordTypes': (_darcha_exchange_v1_RecordType)[];
}
