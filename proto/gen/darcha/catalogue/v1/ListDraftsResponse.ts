import type { DraftInput as _darcha_catalogue_v1_DraftInput, Draft as _darcha_catalogue_v1_Draft } from '../../../darcha/catalogue/v1/Draft.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from '../../../darcha/common/v1/PageResponse.ts';

/**
 * A page of drafts.
 */
export interface ListDraftsResponseInput {
  /**
   * The drafts, without text, faults and preview.
   */
  'drafts'?: (_darcha_catalogue_v1_DraftInput)[];
  /**
   * Where the list goes on.
   */
  'page'?: (_darcha_common_v1_PageResponseInput | null);
}

/**
 * A page of drafts.
 */
export interface ListDraftsResponse {
  /**
   * The drafts, without text, faults and preview.
   */
  'drafts': (_darcha_catalogue_v1_Draft)[];
  /**
   * Where the list goes on.
   */
  'page': (_darcha_common_v1_PageResponse | null);
}
