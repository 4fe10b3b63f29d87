
/**
 * What to publish.
 */
export interface PublishDraftRequestInput {
  /**
   * The draft.
   */
  'draft'?: (string);
  /**
   * The day from which it is in force, YYYY-MM-DD: today in Tashkent or later.
   */
  'day'?: (string);
  /**
   * Version of the draft the caller has read, from 1: only a text that was read is published.
   */
  'expectedVersion'?: (number);
}

/**
 * What to publish.
 */
export interface PublishDraftRequest {
  /**
   * The draft.
   */
  'draft': (string);
  /**
   * The day from which it is in force, YYYY-MM-DD: today in Tashkent or later.
   */
  'day': (string);
  /**
   * Version of the draft the caller has read, from 1: only a text that was read is published.
   */
  'expectedVersion': (number);
}
