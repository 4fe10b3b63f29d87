import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from '../../../darcha/common/v1/PageResponse.ts';

/**
 * A page of what is held.
 */
export interface ListHoldsResponseInput {
  /**
   * Applications as lists show them, each with its hold.
   */
  'applications'?: (_darcha_intake_v1_ApplicationInput)[];
  /**
   * Where the list goes on.
   */
  'page'?: (_darcha_common_v1_PageResponseInput | null);
}

/**
 * A page of what is held.
 */
export interface ListHoldsResponse {
  /**
   * Applications as lists show them, each with its hold.
   */
  'applications': (_darcha_intake_v1_Application)[];
  /**
   * Where the list goes on.
   */
  'page': (_darcha_common_v1_PageResponse | null);
}
