import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from '../../../darcha/common/v1/PageRequest.ts';
import type { DisputeStateInput as _darcha_exchange_v1_DisputeStateInput, DisputeState as _darcha_exchange_v1_DisputeState } from '../../../darcha/exchange/v1/DisputeState.ts';

/**
 * Which disputes.
 */
export interface ListDisputesRequestInput {
  /**
   * Which page.
   */
  'page'?: (_darcha_common_v1_PageRequestInput | null);
  /**
   * Only those in this state; unspecified for all.
   */
  'state'?: (_darcha_exchange_v1_DisputeStateInput);
}

/**
 * Which disputes.
 */
export interface ListDisputesRequest {
  /**
   * Which page.
   */
  'page': (_darcha_common_v1_PageRequest | null);
  /**
   * Only those in this state; unspecified for all.
   */
  'state': (_darcha_exchange_v1_DisputeState);
}
