
/**
 * Which application.
 */
export interface EndInformingRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Which application.
 */
export interface EndInformingRequest {
  /**
   * Number.
   */
  'number': (string);
}
