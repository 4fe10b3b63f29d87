
/**
 * What to compare: two published versions, or a published version with a draft.
 */
export interface CompareVersionsRequestInput {
  /**
   * Identifier of the service; may be empty when a draft is given.
   */
  'service'?: (string);
  /**
   * Number of the older version, from 1; with a draft 0 means the highest published.
   */
  'from'?: (number);
  /**
   * Number of the newer version, from 1; 0 with a draft.
   */
  'to'?: (number);
  /**
   * The draft that is the newer one.
   */
  'draft'?: (string);
}

/**
 * What to compare: two published versions, or a published version with a draft.
 */
export interface CompareVersionsRequest {
  /**
   * Identifier of the service; may be empty when a draft is given.
   */
  'service': (string);
  /**
   * Number of the older version, from 1; with a draft 0 means the highest published.
   */
  'from': (number);
  /**
   * Number of the newer version, from 1; 0 with a draft.
   */
  'to': (number);
  /**
   * The draft that is the newer one.
   */
  'draft': (string);
}
