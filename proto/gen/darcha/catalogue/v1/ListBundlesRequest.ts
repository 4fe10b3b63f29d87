
/**
 * Which bundles.
 */
export interface ListBundlesRequestInput {
  /**
   * Code of the event; empty for all.
   */
  'event'?: (string);
  /**
   * Code of the bundle; empty for all.
   */
  'code'?: (string);
}

/**
 * Which bundles.
 */
export interface ListBundlesRequest {
  /**
   * Code of the event; empty for all.
   */
  'event': (string);
  /**
   * Code of the bundle; empty for all.
   */
  'code': (string);
}
