
/**
 * Which part of the queue.
 */
export interface CountQueueRequestInput {
  /**
   * Code of a territory or office; empty for all.
   */
  'territory'?: (string);
  /**
   * What an official must be versed in; empty for all.
   */
  'skill'?: (string);
  /**
   * Code of a service; empty for all.
   */
  'service'?: (string);
}

/**
 * Which part of the queue.
 */
export interface CountQueueRequest {
  /**
   * Code of a territory or office; empty for all.
   */
  'territory': (string);
  /**
   * What an official must be versed in; empty for all.
   */
  'skill': (string);
  /**
   * Code of a service; empty for all.
   */
  'service': (string);
}
