
/**
 * Texts to begin drafts with.
 */
export interface ImportDraftsRequestInput {
  /**
   * Passports as YAML, each at most 256 KiB; 1 to 200, together at most 900 KiB.
   */
  'texts'?: (string)[];
  /**
   * 8 to 100 characters, the same when the call is repeated; may be empty with only_check.
   */
  'idempotencyKey'?: (string);
  /**
   * Nothing is kept, the faults are told.
   */
  'onlyCheck'?: (boolean);
}

/**
 * Texts to begin drafts with.
 */
export interface ImportDraftsRequest {
  /**
   * Passports as YAML, each at most 256 KiB; 1 to 200, together at most 900 KiB.
   */
  'texts': (string)[];
  /**
   * 8 to 100 characters, the same when the call is repeated; may be empty with only_check.
   */
  'idempotencyKey': (string);
  /**
   * Nothing is kept, the faults are told.
   */
  'onlyCheck': (boolean);
}
