
/**
 * A text to keep.
 */
export interface SaveDraftRequestInput {
  /**
   * The draft whose text is replaced; empty to begin one.
   */
  'draft'?: (string);
  /**
   * A passport as YAML; at most 256 KiB.
   */
  'text'?: (string);
  /**
   * Version of the draft the caller has seen; 0 for whatever is there.
   */
  'expectedVersion'?: (number);
  /**
   * To begin one: 8 to 100 characters, the same when the call is repeated.
   */
  'idempotencyKey'?: (string);
}

/**
 * A text to keep.
 */
export interface SaveDraftRequest {
  /**
   * The draft whose text is replaced; empty to begin one.
   */
  'draft': (string);
  /**
   * A passport as YAML; at most 256 KiB.
   */
  'text': (string);
  /**
   * Version of the draft the caller has seen; 0 for whatever is there.
   */
  'expectedVersion': (number);
  /**
   * To begin one: 8 to 100 characters, the same when the call is repeated.
   */
  'idempotencyKey': (string);
}
