import type { DraftInput as _darcha_catalogue_v1_DraftInput, Draft as _darcha_catalogue_v1_Draft } from '../../../darcha/catalogue/v1/Draft.ts';

/**
 * The draft as it is now.
 */
export interface ReturnDraftResponseInput {
  /**
   * The draft.
   */
  'draft'?: (_darcha_catalogue_v1_DraftInput | null);
}

/**
 * The draft as it is now.
 */
export interface ReturnDraftResponse {
  /**
   * The draft.
   */
  'draft': (_darcha_catalogue_v1_Draft | null);
}
