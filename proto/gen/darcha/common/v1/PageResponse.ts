
/**
 * Where a list goes on.
 */
export interface PageResponseInput {
  /**
   * Token of the next page; empty on the last.
   */
  'nextToken'?: (string);
}

/**
 * Where a list goes on.
 */
export interface PageResponse {
  /**
   * Token of the next page; empty on the last.
   */
  'nextToken': (string);
}
