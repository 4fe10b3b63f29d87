
/**
 * Which bundle.
 */
export interface GetBundleRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Which bundle.
 */
export interface GetBundleRequest {
  /**
   * Number.
   */
  'number': (string);
}
