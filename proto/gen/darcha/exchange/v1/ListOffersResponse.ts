import type { OfferInput as _darcha_exchange_v1_OfferInput, Offer as _darcha_exchange_v1_Offer } from '../../../darcha/exchange/v1/Offer.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from '../../../darcha/common/v1/PageResponse.ts';

/**
 * Offers.
 */
export interface ListOffersResponseInput {
  /**
   * The offers, by record type.
   */
  'offers'?: (_darcha_exchange_v1_OfferInput)[];
  /**
   * Where the list goes on.
   */
  'page'?: (_darcha_common_v1_PageResponseInput | null);
}

/**
 * Offers.
 */
export interface ListOffersResponse {
  /**
   * The offers, by record type.
   */
  'offers': (_darcha_exchange_v1_Offer)[];
  /**
   * Where the list goes on.
   */
  'page': (_darcha_common_v1_PageResponse | null);
}
