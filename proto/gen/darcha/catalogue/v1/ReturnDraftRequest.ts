
/**
 * What to give back.
 */
export interface ReturnDraftRequestInput {
  /**
   * The draft.
   */
  'draft'?: (string);
  /**
   * Why, for its authors; 10 to 2,000 characters.
   */
  'reason'?: (string);
  /**
   * Version of the draft the caller has seen; 0 for whatever is there.
   */
  'expectedVersion'?: (number);
}

/**
 * What to give back.
 */
export interface ReturnDraftRequest {
  /**
   * The draft.
   */
  'draft': (string);
  /**
   * Why, for its authors; 10 to 2,000 characters.
   */
  'reason': (string);
  /**
   * Version of the draft the caller has seen; 0 for whatever is there.
   */
  'expectedVersion': (number);
}
