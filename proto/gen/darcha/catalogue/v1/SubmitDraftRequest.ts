
/**
 * What to submit.
 */
export interface SubmitDraftRequestInput {
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
 * What to submit.
 */
export interface SubmitDraftRequest {
  /**
   * The draft.
   */
  'draft': (string);
  /**
   * Version of the draft the caller has seen; 0 for whatever is there.
   */
  'expectedVersion': (number);
}
