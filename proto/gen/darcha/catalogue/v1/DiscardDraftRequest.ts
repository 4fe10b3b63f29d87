
/**
 * What to give up.
 */
export interface DiscardDraftRequestInput {
  /**
   * The draft.
   */
  'draft'?: (string);
  /**
   * Version of the draft the caller has seen; 0 for whatever is there.
   */
  'expectedVersion'?: (number);
}

/**
 * What to give up.
 */
export interface DiscardDraftRequest {
  /**
   * The draft.
   */
  'draft': (string);
  /**
   * Version of the draft the caller has seen; 0 for whatever is there.
   */
  'expectedVersion': (number);
}
