import type { DisputeInput as _darcha_exchange_v1_DisputeInput, Dispute as _darcha_exchange_v1_Dispute } from '../../../darcha/exchange/v1/Dispute.ts';

/**
 * The dispute.
 */
export interface OpenDisputeResponseInput {
  /**
   * The dispute.
   */
  'dispute'?: (_darcha_exchange_v1_DisputeInput | null);
  /**
   * True when this call opened it.
   */
  'opened'?: (boolean);
}

/**
 * The dispute.
 */
export interface OpenDisputeResponse {
  /**
   * The dispute.
   */
  'dispute': (_darcha_exchange_v1_Dispute | null);
  /**
   * True when this call opened it.
   */
  'opened': (boolean);
}
