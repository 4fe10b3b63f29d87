
/**
 * How many applications wait for the agency; each counted up to 10,000.
 */
export interface CountQueueResponseInput {
  /**
   * Together.
   */
  'all'?: (number);
  /**
   * Nobody has them.
   */
  'free'?: (number);
  /**
   * The caller has them.
   */
  'mine'?: (number);
  /**
   * A decision is proposed.
   */
  'proposed'?: (number);
  /**
   * Their term ends within the day of Tashkent, or has passed.
   */
  'due'?: (number);
  /**
   * Their term has passed.
   */
  'overdue'?: (number);
}

/**
 * How many applications wait for the agency; each counted up to 10,000.
 */
export interface CountQueueResponse {
  /**
   * Together.
   */
  'all': (number);
  /**
   * Nobody has them.
   */
  'free': (number);
  /**
   * The caller has them.
   */
  'mine': (number);
  /**
   * A decision is proposed.
   */
  'proposed': (number);
  /**
   * Their term ends within the day of Tashkent, or has passed.
   */
  'due': (number);
  /**
   * Their term has passed.
   */
  'overdue': (number);
}
