import type { DisputeInput as _darcha_exchange_v1_DisputeInput, Dispute as _darcha_exchange_v1_Dispute } from '../../../darcha/exchange/v1/Dispute.ts';

/**
 * The dispute with the longer term.
 */
export interface ExtendDisputeResponseInput {
  /**
   * The dispute.
   */
  'dispute'?: (_darcha_exchange_v1_DisputeInput | null);
}

/**
 * The dispute with the longer term.
 */
export interface ExtendDisputeResponse {
  /**
   * The dispute.
   */
  'dispute': (_darcha_exchange_v1_Dispute | null);
}
