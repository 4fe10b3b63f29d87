import type { DisputeInput as _darcha_exchange_v1_DisputeInput, Dispute as _darcha_exchange_v1_Dispute } from '../../../darcha/exchange/v1/Dispute.ts';

/**
 * A dispute the member has to answer (`Disputes.AnswerDispute`), as it was when it was opened. It stands in `ListDisputes` whatever
 * becomes of this item.
 */
export interface AccessDisputedInput {
  /**
   * The dispute.
   */
  'dispute'?: (_darcha_exchange_v1_DisputeInput | null);
}

/**
 * A dispute the member has to answer (`Disputes.AnswerDispute`), as it was when it was opened. It stands in `ListDisputes` whatever
 * becomes of this item.
 */
export interface AccessDisputed {
  /**
   * The dispute.
   */
  'dispute': (_darcha_exchange_v1_Dispute | null);
}
