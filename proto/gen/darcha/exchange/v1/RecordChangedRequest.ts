import type { RecordChangeInput as _darcha_exchange_v1_RecordChangeInput, RecordChange as _darcha_exchange_v1_RecordChange } from '../../../darcha/exchange/v1/RecordChange.ts';

/**
 * What has changed.
 */
export interface RecordChangedRequestInput {
  /**
   * 1 to 100 changes.
   */
  'changes'?: (_darcha_exchange_v1_RecordChangeInput)[];
}

/**
 * What has changed.
 */
export interface RecordChangedRequest {
  /**
   * 1 to 100 changes.
   */
  'changes': (_darcha_exchange_v1_RecordChange)[];
}
