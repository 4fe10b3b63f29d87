import type { MandateSideInput as _darcha_intake_v1_MandateSideInput, MandateSide as _darcha_intake_v1_MandateSide } from '../../../darcha/intake/v1/MandateSide.ts';
import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from '../../../darcha/common/v1/PageRequest.ts';

/**
 * Which mandates.
 */
export interface ListMandatesRequestInput {
  /**
   * Those of which the caller is this side.
   */
  'side'?: (_darcha_intake_v1_MandateSideInput);
  /**
   * The page.
   */
  'page'?: (_darcha_common_v1_PageRequestInput | null);
}

/**
 * Which mandates.
 */
export interface ListMandatesRequest {
  /**
   * Those of which the caller is this side.
   */
  'side': (_darcha_intake_v1_MandateSide);
  /**
   * The page.
   */
  'page': (_darcha_common_v1_PageRequest | null);
}
