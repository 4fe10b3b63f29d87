
/**
 * Which items.
 */
export interface AcknowledgeRequestInput {
  /**
   * Their identifiers, 1 to 100.
   */
  'ids'?: (string)[];
}

/**
 * Which items.
 */
export interface AcknowledgeRequest {
  /**
   * Their identifiers, 1 to 100.
   */
  'ids': (string)[];
}
