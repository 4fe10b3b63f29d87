import type { MandateInput as _darcha_intake_v1_MandateInput, Mandate as _darcha_intake_v1_Mandate } from '../../../darcha/intake/v1/Mandate.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from '../../../darcha/common/v1/PageResponse.ts';

/**
 * A page of mandates.
 */
export interface ListMandatesResponseInput {
  /**
   * The mandates.
   */
  'mandates'?: (_darcha_intake_v1_MandateInput)[];
  /**
   * Where the list goes on.
   */
  'page'?: (_darcha_common_v1_PageResponseInput | null);
}

/**
 * A page of mandates.
 */
export interface ListMandatesResponse {
  /**
   * The mandates.
   */
  'mandates': (_darcha_intake_v1_Mandate)[];
  /**
   * Where the list goes on.
   */
  'page': (_darcha_common_v1_PageResponse | null);
}
