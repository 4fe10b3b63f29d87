
/**
 * Whose opinions.
 */
export interface ListOpinionsRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
}

/**
 * Whose opinions.
 */
export interface ListOpinionsRequest {
  /**
   * Number.
   */
  'number': (string);
}
