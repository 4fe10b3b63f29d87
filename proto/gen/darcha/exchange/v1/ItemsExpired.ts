
/**
 * Items that nobody acknowledged for 30 days. They are deleted; what the log says of them stays.
 */
export interface ItemsExpiredInput {
  /**
   * Their identifiers, at most 100 in one notice.
   */
  'ids'?: (string)[];
}

/**
 * Items that nobody acknowledged for 30 days. They are deleted; what the log says of them stays.
 */
export interface ItemsExpired {
  /**
   * Their identifiers, at most 100 in one notice.
   */
  'ids': (string)[];
}
