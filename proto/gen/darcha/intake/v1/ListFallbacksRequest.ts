
/**
 * Of which application.
 */
export interface ListFallbacksRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Of which application.
 */
export interface ListFallbacksRequest {
  /**
   * Number.
   */
  'number': (string);
}
