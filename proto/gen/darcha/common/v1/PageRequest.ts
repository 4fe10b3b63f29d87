
/**
 * Which part of a longer list is wanted.
 */
export interface PageRequestInput {
  /**
   * How many items at most: 1 to 100; 0 means 20.
   */
  'size'?: (number);
  /**
   * `next_token` of the previous page; empty for the first page.
   */
  'token'?: (string);
}

/**
 * Which part of a longer list is wanted.
 */
export interface PageRequest {
  /**
   * How many items at most: 1 to 100; 0 means 20.
   */
  'size': (number);
  /**
   * `next_token` of the previous page; empty for the first page.
   */
  'token': (string);
}
