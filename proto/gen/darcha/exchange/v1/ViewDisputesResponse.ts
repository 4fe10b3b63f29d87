import type { DisputeInput as _darcha_exchange_v1_DisputeInput, Dispute as _darcha_exchange_v1_Dispute } from '../../../darcha/exchange/v1/Dispute.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from '../../../darcha/common/v1/PageResponse.ts';

/**
 * A page of disputes.
 */
export interface ViewDisputesResponseInput {
  /**
   * The disputes.
   */
  'disputes'?: (_darcha_exchange_v1_DisputeInput)[];
  /**
   * Where the list goes on.
   */
  'page'?: (_darcha_common_v1_PageResponseInput | null);
}

/**
 * A page of disputes.
 */
export interface ViewDisputesResponse {
  /**
   * The disputes.
   */
  'disputes': (_darcha_exchange_v1_Dispute)[];
  /**
   * Where the list goes on.
   */
  'page': (_darcha_common_v1_PageResponse | null);
}
