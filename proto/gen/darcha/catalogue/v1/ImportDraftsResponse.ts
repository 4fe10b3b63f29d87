import type { ImportedDraftInput as _darcha_catalogue_v1_ImportedDraftInput, ImportedDraft as _darcha_catalogue_v1_ImportedDraft } from '../../../darcha/catalogue/v1/ImportedDraft.ts';

/**
 * What was begun.
 */
export interface ImportDraftsResponseInput {
  /**
   * One for each text, in their order.
   */
  'drafts'?: (_darcha_catalogue_v1_ImportedDraftInput)[];
}

/**
 * What was begun.
 */
export interface ImportDraftsResponse {
  /**
   * One for each text, in their order.
   */
  'drafts': (_darcha_catalogue_v1_ImportedDraft)[];
}
