import type { DraftStateInput as _darcha_catalogue_v1_DraftStateInput, DraftState as _darcha_catalogue_v1_DraftState } from '../../../darcha/catalogue/v1/DraftState.ts';
import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from '../../../darcha/common/v1/PageRequest.ts';

/**
 * Which drafts.
 */
export interface ListDraftsRequestInput {
  /**
   * Only in this state.
   */
  'state'?: (_darcha_catalogue_v1_DraftStateInput);
  /**
   * Only of this service (its identifier).
   */
  'service'?: (string);
  /**
   * The page.
   */
  'page'?: (_darcha_common_v1_PageRequestInput | null);
}

/**
 * Which drafts.
 */
export interface ListDraftsRequest {
  /**
   * Only in this state.
   */
  'state': (_darcha_catalogue_v1_DraftState);
  /**
   * Only of this service (its identifier).
   */
  'service': (string);
  /**
   * The page.
   */
  'page': (_darcha_common_v1_PageRequest | null);
}
