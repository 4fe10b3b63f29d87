
/**
 * Which draft.
 */
export interface GetDraftRequestInput {
  /**
   * The draft.
   */
  'draft'?: (string);
}

/**
 * Which draft.
 */
export interface GetDraftRequest {
  /**
   * The draft.
   */
  'draft': (string);
}
